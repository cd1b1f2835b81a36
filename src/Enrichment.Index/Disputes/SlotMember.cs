namespace Enrichment.Index.Disputes;

/// <summary>A claim in a slot.</summary>
/// <param name="Said">The number of its id.</param>
/// <param name="Row">The number of the row of its earliest copy.</param>
internal readonly record struct SlotMember(long Said, long Row);
