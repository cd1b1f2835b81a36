using System.CommandLine;
using Enrichment.Analysis;
using Enrichment.Cli.Status;
using Enrichment.Pipeline;
using Enrichment.Storage;

namespace Enrichment.Cli.Commands;

/// <summary>The option <c>--take-over</c> of the commands that sweep.</summary>
internal static class TakeOverOption
{
    public const string Epilogue = """
        Results of another provider:
          This program and a function app with another provider would replace each other's results again and again. So if the
          storage contains results of another provider, the command does nothing without --take-over.
        """;

    /// <summary>The option.</summary>
    public static Option<bool> TakeOver { get; } = new("--take-over")
    {
        Description = "Replace results of another provider with those of this program's analyzer.",
    };

    /// <summary>
    /// Returns whether the command must not continue because the storage contains results of another provider and the option is not set.
    /// Writes the reason to standard error.
    /// </summary>
    public static async Task<bool> MustRefuseAsync(
        ParseResult parsed, ArticleStorage storage, PipelineInfo ours, CancellationToken cancellationToken)
    {
        if (parsed.GetValue(TakeOver)) return false;
        if (await new OtherProviderSearch(storage.Articles, ours).FindAsync(cancellationToken) is not { } other) return false;
        await Console.Error.WriteLineAsync(SafeText.Escape(
            $"enrich: {storage.Place} contains results of the provider '{other}'. "
            + $"This command would replace all of them with results of this program's analyzer ('{ours.Provider}'). "
            + "A function app with the other provider sweeps by itself every ten minutes. "
            + "To replace the results, stop the function app, then use --take-over."));
        return true;
    }
}
