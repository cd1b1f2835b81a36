using Enrichment.Index.Terms;

namespace Enrichment.Index.Writing;

/// <summary>The rows of a claim with all its copies, in <c>said</c> and <c>words</c>.</summary>
/// <param name="Id">The number of its id.</param>
/// <param name="Row">The number of the rows.</param>
/// <param name="First">The row of the earliest copy.</param>
/// <param name="Marks">Its marks.</param>
/// <param name="Totals">What all copies have together.</param>
/// <param name="ContentKey">The number of the content.</param>
/// <param name="Content">Column of the text index: the content.</param>
/// <param name="Speaker">Column of the text index: the names of the speaker.</param>
/// <param name="Title">Column of the text index: the headlines.</param>
/// <param name="About">Column of the text index: the names of the entities in the content.</param>
/// <param name="Terms">Column of the text index: the terms of its properties.</param>
internal sealed record ClaimEntry(
    long Id,
    long Row,
    long First,
    ClaimMarks Marks,
    ClaimTotals Totals,
    long ContentKey,
    string Content,
    string Speaker,
    string Title,
    string About,
    string Terms);
