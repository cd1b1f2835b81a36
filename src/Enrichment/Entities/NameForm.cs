using Enrichment.Analysis;

namespace Enrichment.Entities;

/// <summary>One spelling of a name and all the places it stands in.</summary>
/// <param name="index">Its place among the forms of the article, in order of first use.</param>
/// <param name="text">The spelling as it is first written.</param>
/// <param name="key">What it shares with its other spellings, see <see cref="NameKey"/>.</param>
/// <param name="type">What it names, by majority.</param>
/// <param name="names">Where it stands, in text order.</param>
internal sealed class NameForm(int index, string text, string key, EntityType type, IReadOnlyList<RecognizedName> names)
{
    private string? _core;

    private string? _skeleton;

    /// <summary>Its place among the forms of the article, in order of first use.</summary>
    public int Index { get; } = index;

    /// <summary>The spelling as it is first written.</summary>
    public string Text { get; } = text;

    /// <summary>What it shares with its other spellings, see <see cref="NameKey"/>.</summary>
    public string Key { get; } = key;

    /// <summary>What it names, by majority.</summary>
    public EntityType Type { get; } = type;

    /// <summary>Where it stands, in text order.</summary>
    public IReadOnlyList<RecognizedName> Names { get; } = names;

    /// <summary>What it is in other registers.</summary>
    public IReadOnlyList<EntityLink> Links { get; } = Majority.LinksOf(names, type);

    /// <summary>Where it stands first, in UTF-16 code units.</summary>
    public int First => Names[0].Offset;

    /// <summary>The words of its key, for a person without the titles in front; at least one.</summary>
    public string[] Words { get; } = type == EntityType.Person ? PersonTitles.Strip(NameKey.Words(key)) : NameKey.Words(key);

    /// <summary>Its words in a row: "ghani" for "President Ghani".</summary>
    public string Core => _core ??= string.Join(' ', Words);

    /// <summary>What its core shares with other transcriptions, see <see cref="Transliteration"/>.</summary>
    public string Skeleton => _skeleton ??= Transliteration.Skeleton(Core);

    /// <summary>Whether it is written like an acronym.</summary>
    public bool IsAcronym { get; } = Acronym.IsWrittenLikeOne(text);

    /// <summary>How well it does as the name of its entity among others of as many words: "Pope Francis" before "Francis", and that before "Mr Francis".</summary>
    public int Rank => Core.Length == Key.Length ? 1 : PersonTitles.IsRegnal(NameKey.Words(Key)) ? 2 : 0;
}
