namespace Enrichment.Index.Queries;

/// <summary>A query cannot be understood.</summary>
/// <param name="message">What is wrong and what to write instead.</param>
/// <param name="position">Where the wrong part starts in the query, in UTF-16 code units.</param>
public sealed class ClaimQueryException(string message, int position) : FormatException(message)
{
    /// <summary>Where the wrong part starts in the query, in UTF-16 code units.</summary>
    public int Position { get; } = position;
}
