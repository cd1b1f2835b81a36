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

    /// <summary>How many words it has; 1 or more.</summary>
    public int Words { get; } = NameKey.Words(Key).Length;
}
