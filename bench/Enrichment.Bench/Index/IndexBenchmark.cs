using System.Diagnostics;
using System.Globalization;
using Enrichment.Export;
using Enrichment.Index;
using Enrichment.Index.Queries;
using Enrichment.Index.Writing;
using Enrichment.Pipeline;

namespace Enrichment.Bench.Index;

/// <summary>
/// Measures the index: <c>index [ARTICLES...]</c>. For each number of generated articles: the size of the index, the time to build it, and
/// the times of searches and of the pages of claims and entities.
/// </summary>
internal static class IndexBenchmark
{
    private const int Batch = 500;
    private const int QueriesOfKind = 40;
    private const int PageSize = 20;
    private const double MiB = 1024 * 1024;

    private static readonly string Results = Path.Join(Checkout.Root, "tests", "Enrichment.Embedded.Tests", "Approved");

    /// <summary>Runs the command with <paramref name="options"/> and returns its exit code.</summary>
    public static int Run(string[] options)
    {
        int[] counts = options.Length == 0 ? [10_000] : [.. options.Select(option => int.Parse(option, CultureInfo.InvariantCulture))];
        var samples =
            Directory.GetFiles(Results).Order(StringComparer.Ordinal).Select(file => DocumentReader.Read(File.ReadAllBytes(file)));
        var generated = new GeneratedArticle([.. samples]);
        foreach (var count in counts)
        {
            var folder = Directory.CreateTempSubdirectory("enrich-index-").FullName;
            try
            {
                Measure(generated, count, Path.Join(folder, "index.db"));
            }
            finally
            {
                Directory.Delete(folder, recursive: true);
            }
        }

        return 0;
    }

    private static void Measure(GeneratedArticle generated, int count, string file)
    {
        using var index = ArticleIndex.Open(file);
        Build(generated, index, count, file);
        var articles = Enumerable.Range(0, QueriesOfKind * 4).Select(number => generated.Create(number * 7_919 % count)).ToList();
        var queries = QuerySet.Create(articles, QueriesOfKind).ToList();
        var first = Search(index, queries);
        var again = Search(index, queries);
        Print($"first search with each query: {Describe(first.Select(one => one.Time))}");
        Print($"search again: {Describe(again.Select(one => one.Time))}");
        Print($"\n| Query | p50 | p95 | largest | claims found, median |");
        Print($"|---|---|---|---|---|");
        foreach (var kind in again.GroupBy(one => one.Kind)) PrintRow(kind.Key, [.. kind.Select(one => (one.Time, one.Total))]);
        PrintPages(index, articles, queries);
    }

    private static void Build(GeneratedArticle generated, ArticleIndex index, int count, string file)
    {
        var (time, processor) = (TimeSpan.Zero, TimeSpan.Zero);
        using var process = Process.GetCurrentProcess();
        foreach (var numbers in Enumerable.Range(0, count).Chunk(Batch))
        {
            List<IndexedArticle> batch = [.. numbers.Select(number => new IndexedArticle(generated.Create(number), $"{number}"))];
            Add(() => index.Put(batch));
        }

        var before = time;
        Add(index.Optimize);
        var (size, found) = (new FileInfo(file).Length, index.Count());
        Print($"\n{count:N0} articles: {found.Claims:N0} claims, {found.Entities:N0} entities, {found.Disputes:N0} disputes\n");
        Print($"size: {size / MiB:N0} MiB, {(double)size / count:N0} bytes an article");
        var merging = (time - before).TotalSeconds;
        Print($"build: {time.TotalSeconds:0.0} s, {count / time.TotalSeconds:0} articles/s, of which {merging:0.0} s to merge");
        Print($"processor time: {processor.TotalSeconds:0.0} s, {count / processor.TotalSeconds:0} articles/s");

        void Add(Action action)
        {
            process.Refresh();
            var (started, startedProcessor) = (Stopwatch.GetTimestamp(), process.TotalProcessorTime);
            action();
            process.Refresh();
            time += Stopwatch.GetElapsedTime(started);
            processor += process.TotalProcessorTime - startedProcessor;
        }
    }

    private static List<(string Kind, TimeSpan Time, int Total)> Search(
        ArticleIndex index, IReadOnlyList<(string Kind, ClaimQuery Query)> queries) =>
    [
        .. queries.Select(query =>
        {
            var started = Stopwatch.GetTimestamp();
            var total = index.Search(query.Query, PageSize, 0).Total;
            return (query.Kind, Stopwatch.GetElapsedTime(started), total);
        }),
    ];

    private static void PrintPages(ArticleIndex index, List<EnrichedArticle> articles, List<(string Kind, ClaimQuery Query)> queries)
    {
        var ids =
            queries.Take(articles.Count).SelectMany(query => index.Search(query.Query, 1, 0).Claims).Select(claim => claim.Id).ToList();
        PrintRow("the page of a claim", [.. ids.Select(id => (Time(() => index.FindClaim(id)), 1))]);
        var entities = articles.Select(article => article.Entities![0].Id).ToList();
        PrintRow("the page of an entity", [.. entities.Select(id => (Time(() => index.FindEntity(id)), 1))]);
    }

    private static TimeSpan Time(Func<object?> call)
    {
        var started = Stopwatch.GetTimestamp();
        call();
        return Stopwatch.GetElapsedTime(started);
    }

    private static void PrintRow(string kind, List<(TimeSpan Time, int Total)> runs)
    {
        var times = runs.Select(run => run.Time).Order().ToList();
        var total = runs.Select(run => run.Total).Order().ElementAt(runs.Count / 2);
        Print($"| {kind} | {Get(times, 0.5)} | {Get(times, 0.95)} | {Get(times, 1)} | {total:N0} |");
    }

    private static string Describe(IEnumerable<TimeSpan> times)
    {
        var ordered = times.Order().ToList();
        return $"p50 {Get(ordered, 0.5)}, p95 {Get(ordered, 0.95)}, largest {Get(ordered, 1)}, of {ordered.Count}";
    }

    private static string Get(List<TimeSpan> ordered, double share) => string.Create(
        CultureInfo.InvariantCulture, $"{ordered[(int)Math.Ceiling(share * ordered.Count) - 1].TotalMilliseconds:0.0} ms");

    private static void Print(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
