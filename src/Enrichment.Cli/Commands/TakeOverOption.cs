using System.CommandLine;
using Enrichment.Cli.Output;
using Enrichment.Cli.Status;
using Enrichment.Pipeline;
using Enrichment.Storage;

namespace Enrichment.Cli.Commands;

/// <summary>The option <c>--take-over</c> of the commands that sweep, and what is told where it is missing.</summary>
internal static class TakeOverOption
{
    public const string Epilogue = """
        Results of another provider:
          A function app with another provider and this program would take each other's results for outdated, and make them again
          in turn. So where there are such results, nothing is done without --take-over.
        """;

    /// <summary>The option.</summary>
    public static Option<bool> TakeOver { get; } = new("--take-over") { Description = "Make results of another provider again with this program's analyzer." };

    /// <summary>Whether nothing may be done: there are results of a provider other than <paramref name="ours"/>, and the option is not given. Tells people so.</summary>
    public static async Task<bool> RefusesAsync(ParseResult parsed, ArticleStorage storage, PipelineInfo ours, CancellationToken cancellationToken)
    {
        if (parsed.GetValue(TakeOver)) return false;
        if (await new OtherProviderSearch(storage.Articles, ours).FindAsync(cancellationToken) is not { } other) return false;
        await Console.Error.WriteLineAsync(SafeText.Of(
            $"enrich: {storage.Place} has results that the provider '{other}' made. To sweep or serve here would take them for outdated and have every one made again " +
            $"by this program's own analyzer ('{ours.Provider}'). A function app with that provider needs no help: it sweeps by itself every ten minutes. " +
            "--take-over does it all the same; stop the function app first, or it makes them again in its turn."));
        return true;
    }
}
