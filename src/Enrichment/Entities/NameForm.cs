namespace Enrichment.Entities;

/// <summary>One spelling of a name and all the places it stands in.</summary>
/// <param name="Text">The spelling as it is first written.</param>
/// <param name="Key">What it shares with its other spellings, see <see cref="NameKey"/>.</param>
/// <param name="Type">What it names, by majority.</param>
/// <param name="Names">Where it stands, in text order.</param>
internal sealed record NameForm(string Text, string Key, EntityType Type, IReadOnlyList<RecognizedName> Names)
{
    /// <summary>Where it stands first, in UTF-16 code units.</summary>
    public int First { get; } = Names[0].Offset;

    /// <summary>Its key, for a person without the titles in front: "ghani" for "President Ghani".</summary>
    public string Core { get; } = Type == EntityType.Person ? string.Join(' ', PersonTitles.Strip(NameKey.Words(Key))) : Key;

    /// <summary>How many words its core has; 1 or more.</summary>
    public int Words => NameKey.Words(Core).Length;

    /// <summary>How well it does as the name of its entity among others of as many words: "Pope Francis" before "Francis", and that before "Mr Francis".</summary>
    public int Rank => Core.Length == Key.Length ? 1 : PersonTitles.IsRegnal(NameKey.Words(Key)) ? 2 : 0;
}
