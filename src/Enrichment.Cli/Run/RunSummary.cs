using Enrichment.Cli.Run.JsonLines;
using Enrichment.Pipeline;
using static System.FormattableString;

namespace Enrichment.Cli.Run;

/// <summary>Writes the totals of a run.</summary>
/// <param name="options">The options of the run.</param>
/// <param name="folders">The output folders.</param>
/// <param name="total">The number of articles.</param>
internal sealed class RunSummary(RunOptions options, OutputFolders folders, int total)
{
    /// <summary>The lines below the table.</summary>
    public IEnumerable<string> Format(RunResult result, TimeSpan elapsed)
    {
        var tally = result.Tally;
        if (result.Ending == RunEnding.Done && tally.Skipped == total) return [FormatNothingNew()];
        string?[] lines =
        [
            FormatRows(tally, result.Ending),
            FormatCounts(tally, elapsed),
            FormatClaims(tally),
            FormatFailures(tally),
            FormatPlaces(tally),
        ];
        return lines.OfType<string>();
    }

    /// <summary>The line after a run that was stopped.</summary>
    public string FormatStopped(RunTally tally) =>
        Invariant($"enrich: stopped; {tally.Total} of {total} articles are done.")
        + (options.JsonLines is { } file ? $" Their results are in {JsonLinesFile.GetPartialPath(file)}; {file} was not changed." : "")
        + (options.Force || folders.Results is null ? "" : " The same command continues from there.");

    private string FormatNothingNew()
    {
        var articles = total == 1 ? "The result of the article is" : Invariant($"The results of all {total:N0} articles are");
        return $"Nothing new: {articles} up to date in {folders.Results}{(options.JsonLines is { } file ? $", and in {file}" : "")}.";
    }

    private string? FormatRows(RunTally tally, RunEnding ending)
    {
        var isCut = ending == RunEnding.Done && options.TableRows > 0 && tally.Enriched > options.TableRows;
        return isCut
            ? Invariant($"The table has only the {options.TableRows:N0} with the most disputed claims; --table N shows more.")
            : null;
    }

    private static string FormatCounts(RunTally tally, TimeSpan elapsed)
    {
        var rate = tally.Enriched / Math.Max(0.001, elapsed.TotalSeconds);
        return Invariant($"{tally.Enriched} enriched, {tally.Skipped} skipped, {tally.Failed} failed in {elapsed.TotalSeconds:0.0} s")
            + (tally.Enriched > 0 ? Invariant($" ({rate:0.0} articles a second)") : "");
    }

    private static string? FormatClaims(RunTally tally) => tally.Enriched > 0
        ? $"{FormatCount(tally.Claims, "claim")}, {FormatCount(tally.Disputes, "dispute")}"
        : null;

    private static string? FormatFailures(RunTally tally)
    {
        var reasons = tally.Failures.Select(failure => Invariant($"{failure.Value} {EnrichmentJson.GetName(failure.Key)}"));
        return tally.Failed > 0 ? $"Failed: {string.Join(", ", reasons)}" : null;
    }

    private string? FormatPlaces(RunTally tally)
    {
        string?[] places =
        [
            folders.Results is { } results ? $"Results: {results}" : null,
            options.JsonLines is { } file ? $"JSON Lines: {file}" : null,
            tally.Failed > 0 ? $"Failure records: {folders.Failures}" : null,
        ];
        var line = string.Join("  ", places.OfType<string>());
        return line == "" ? null : line;
    }

    private static string FormatCount(long count, string noun) => Invariant($"{count:N0} {noun}{(count == 1 ? "" : "s")}");
}
