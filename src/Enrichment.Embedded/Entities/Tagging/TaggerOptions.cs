namespace Enrichment.Embedded.Entities.Tagging;

/// <summary>Options of the tagger that need no new training.</summary>
internal sealed record TaggerOptions
{
    /// <summary>The values that measured best.</summary>
    public static readonly TaggerOptions Default = new();

    /// <summary>The weight of the label probabilities averaged over the article; 0 turns the second pass off.</summary>
    public float DocumentWeight { get; init; } = DocumentProbabilities.DefaultWeight;

    /// <summary>The value added to the sum of the outside label. Below 0 the tagger finds more names, also wrong ones.</summary>
    public float OutsideBonus { get; init; }
}
