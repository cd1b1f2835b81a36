using System.Text;
using Enrichment.Analysis;
using Enrichment.Articles;
using Enrichment.Embedded;
using Enrichment.Pipeline;

namespace Enrichment.Limits.Tests;

/// <summary>The articles that took longest without checks. The benchmark measures all of them: hostile --cancel.</summary>
public sealed class StageCancellationTests : IDisposable
{
    private const int Length = 1024 * 1024;

    private static readonly EnrichmentPipeline Pipeline = new(EmbeddedProvider.Create());
    private static readonly TimeSpan Limit = TimeSpan.FromMilliseconds(100);

    private readonly ProcessorBudget _budget = new(Limit);

    public void Dispose() => _budget.Dispose();

    [Theory]
    [InlineData(Stage.Receive, "blank lines")]
    [InlineData(Stage.Entities, "lower-case initials")]
    [InlineData(Stage.Sentiment, "initials")]
    [InlineData(Stage.Claims, "statement and denial")]
    [InlineData(Stage.Claims, "reported denials")]
    public async Task A_stage_stops_within_a_second_of_processor_time(Stage stage, string input)
    {
        var content = Encoding.UTF8.GetBytes(HostileInputs.All[input](Length)).AsMemory(0, Length);
        var run = await PrepareAsync(stage, content);

        var used = await Task.Run(() => MeasureAsync(run));

        Assert.InRange(used, TimeSpan.Zero, Limit + TimeSpan.FromSeconds(1));
    }

    // The embedded stages run on the thread of the caller.
    private async Task<TimeSpan> MeasureAsync(Func<CancellationToken, ValueTask<EnrichedArticle>> run)
    {
        var thread = ThreadTime.Current;
        var started = thread.Read();
        try
        {
            await _budget.RunAsync(run, default);
        }
        catch (ArticleException error) when (error.Code == ErrorCode.TooComplex)
        {
            // A fast machine finishes first.
        }

        return (thread.Read() - started)!.Value;
    }

    private static async Task<Func<CancellationToken, ValueTask<EnrichedArticle>>> PrepareAsync(Stage last, ReadOnlyMemory<byte> content)
    {
        if (last == Stage.Receive) return token => ValueTask.FromResult(Pipeline.Receive("a.txt", content, token));
        var document = Pipeline.Receive("a.txt", content);
        foreach (var stage in Pipeline.Stages.TakeWhile(stage => stage.Stage < last)) document = await stage.RunAsync(document, default);
        return token => Pipeline.Stages.Single(stage => stage.Stage == last).RunAsync(document, token);
    }
}
