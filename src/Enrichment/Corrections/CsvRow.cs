namespace Enrichment.Corrections;

/// <summary>A row of a CSV file.</summary>
/// <param name="Line">The line on which it starts, from 1.</param>
/// <param name="Fields">Its fields.</param>
internal sealed record CsvRow(int Line, IReadOnlyList<string> Fields);
