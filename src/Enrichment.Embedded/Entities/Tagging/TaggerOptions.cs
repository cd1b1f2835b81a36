namespace Enrichment.Embedded.Entities.Tagging;

/// <summary>What can be set of a tagger without training it anew.</summary>
internal sealed record TaggerOptions
{
    /// <summary>What measured best.</summary>
    public static readonly TaggerOptions Default = new();

    /// <summary>How much the whole article's belief in what a word is weighs beside that of the word's own place; 0 does without.</summary>
    public float Pull { get; init; } = DocumentBeliefs.Pull;

    /// <summary>Added to the weight of being no name; below 0 it finds more names, and more that are none.</summary>
    public float OutsideBonus { get; init; }
}
