using Enrichment.Analysis;
using Enrichment.Cli.Output;
using Enrichment.Index;
using Enrichment.Index.Feeds;
using Enrichment.Index.Queries;
using Enrichment.Index.Results;
using Enrichment.Index.Schema;

namespace Enrichment.Cli.Search;

/// <summary>Implements <c>enrich search</c>.</summary>
internal static class SearchRun
{
    // Longer lines are hard to read, and a file has no width.
    private const int MaxWidth = 100;

    /// <summary>Searches, writes the result to standard output, and returns the exit code.</summary>
    /// <exception cref="UsageException">The query cannot be understood.</exception>
    public static int Run(SearchOptions options)
    {
        var query = Parse(options.Query) with { IsNewestFirst = options.Format == SearchFormat.Atom };
        try
        {
            using var index = ArticleIndex.OpenForReading(options.Index);
            Write(options, index.Search(query, options.Limit, 0));
            return ExitCode.Success;
        }
        catch (IndexException error)
        {
            Console.Error.WriteLine($"enrich: {SafeText.Escape(error.Message)}");
            return ExitCode.SomeFailed;
        }
    }

    private static ClaimQuery Parse(string text)
    {
        try
        {
            return ClaimQuery.Parse(text);
        }
        catch (ClaimQueryException wrong)
        {
            throw new UsageException($"{wrong.Message} (at character {wrong.Position + 1} of the query)");
        }
    }

    private static void Write(SearchOptions options, SearchResult result)
    {
        switch (options.Format)
        {
            case SearchFormat.Json:
                Console.Out.WriteLine(new SearchDocument(options.Query, result.Total, result.HasMore, result.Claims).ToJson());
                break;
            case SearchFormat.Atom:
                using (var output = StandardOutputStream.Open()) AtomFeed.Write(result, options.Query, null, _ => null, output);
                break;
            default:
                var console = Terminal.CreateOutput();
                console.Profile.Width = Math.Min(console.Profile.Width, MaxWidth);
                console.Write(new SearchView(options.Query, result));
                break;
        }
    }
}
