namespace Enrichment.Index.Queries;

/// <summary>A part of a query between white space.</summary>
/// <param name="Filter">The name of the filter, in lower case; null for a word or phrase.</param>
/// <param name="Value">The word, the phrase, or the value of the filter, without quotation marks.</param>
/// <param name="IsQuoted">Whether the value is in quotation marks.</param>
/// <param name="Position">Where the part starts, in UTF-16 code units.</param>
internal sealed record QueryPart(string? Filter, string Value, bool IsQuoted, int Position);
