namespace Enrichment.Cli.Run.Inputs;

/// <summary>An article of a data set.</summary>
/// <param name="Line">The number of the line on which it starts, from 1.</param>
/// <param name="Offset">Where it starts in the file, in bytes.</param>
/// <param name="Length">Its length, in bytes.</param>
/// <param name="Error">The reason why it is not an article, or null.</param>
internal sealed record DataSetRecord(int Line, long Offset, long Length, string? Error = null);
