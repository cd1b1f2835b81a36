namespace Enrichment.Index.Disputes;

/// <summary>
/// Claims with one key in one week. Claims dispute each other only if they have a common key, and are of the same week or of weeks in a
/// row.
/// </summary>
/// <param name="Key">The number of the key.</param>
/// <param name="Week">The number of the week: a seventh of the number of the day.</param>
internal readonly record struct DisputeSlot(long Key, int Week);
