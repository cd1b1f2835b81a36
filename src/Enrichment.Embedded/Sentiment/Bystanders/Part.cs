namespace Enrichment.Embedded.Sentiment.Bystanders;

/// <summary>The part that a mention has in what its sentence praises or blames.</summary>
internal enum Part
{
    /// <summary>No rule knows: it may be what is praised or blamed.</summary>
    Unknown,

    /// <summary>It is not what is blamed, but may be praised: a victim.</summary>
    NotBlamed,

    /// <summary>It is neither praised nor blamed: a place where something happens.</summary>
    Bystander,
}
