namespace Enrichment.Entities;

/// <summary>One spelling of a name and all the places it stands in.</summary>
/// <param name="text">The spelling as it is first written.</param>
/// <param name="key">What it shares with its other spellings, see <see cref="NameKey"/>.</param>
/// <param name="type">What it names, by majority.</param>
/// <param name="names">Where it stands, in text order.</param>
internal sealed class NameForm(string text, string key, EntityType type, IReadOnlyList<RecognizedName> names)
{
    private readonly string[] _words = type == EntityType.Person ? PersonTitles.Strip(NameKey.Words(key)) : NameKey.Words(key);

    private string? _core;

    private string? _skeleton;

    /// <summary>The spelling as it is first written.</summary>
    public string Text { get; } = text;

    /// <summary>What it shares with its other spellings, see <see cref="NameKey"/>.</summary>
    public string Key { get; } = key;

    /// <summary>What it names, by majority.</summary>
    public EntityType Type { get; } = type;

    /// <summary>Where it stands, in text order.</summary>
    public IReadOnlyList<RecognizedName> Names { get; } = names;

    /// <summary>Where it stands first, in UTF-16 code units.</summary>
    public int First => Names[0].Offset;

    /// <summary>Its key, for a person without the titles in front: "ghani" for "President Ghani".</summary>
    public string Core => _core ??= string.Join(' ', _words);

    /// <summary>What its core shares with other transcriptions, see <see cref="Transliteration"/>.</summary>
    public string Skeleton => _skeleton ??= Transliteration.Skeleton(Core);

    /// <summary>How many words its core has; 1 or more.</summary>
    public int Words => _words.Length;

    /// <summary>How well it does as the name of its entity among others of as many words: "Pope Francis" before "Francis", and that before "Mr Francis".</summary>
    public int Rank => Core.Length == Key.Length ? 1 : PersonTitles.IsRegnal(NameKey.Words(Key)) ? 2 : 0;
}
