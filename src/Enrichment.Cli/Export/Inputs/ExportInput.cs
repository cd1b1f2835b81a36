namespace Enrichment.Cli.Export.Inputs;

/// <summary>A document to export.</summary>
/// <param name="Origin">Where it is, for messages.</param>
/// <param name="Content">Its bytes; null if it cannot be read.</param>
/// <param name="Problem">Why it cannot be read and what to do; null exactly if there is content.</param>
internal sealed record ExportInput(string Origin, ReadOnlyMemory<byte>? Content, string? Problem)
{
    /// <summary>The ETag of the document; null for a file.</summary>
    public string? ETag { get; init; }

    /// <summary>What is wrong with a document that is too large.</summary>
    public const string TooLarge = "This is larger than any enriched article; leave it out.";

    /// <summary>Creates the input for a document that cannot be read.</summary>
    public static ExportInput CreateProblem(string origin, string problem) => new(origin, null, problem);
}
