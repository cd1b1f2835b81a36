using Enrichment.Analysis;
using Enrichment.Pipeline.Ports;
using Microsoft.Azure.Functions.Worker;
using Moq;

namespace Enrichment.Functions.Tests;

public class SweepFunctionsTests
{
    private readonly FunctionFixture _desk = new();
    private readonly LogLines<SweepFunctions> _log = [];

    [Fact]
    public async Task A_sweep_sends_in_articles_without_an_output_and_logs_one_line()
    {
        await new SweepFunctions(_desk.Sweep, _log).SweepArticles(new TimerInfo(), default);

        Assert.Equal([(Stage.Entities, FunctionFixture.ArticleName)], _desk.Sent);
        Assert.Equal(["Information: Swept 1 articles completely: 1 sent in, 0 in progress, 0 errors"], _log);
    }

    [Fact]
    public async Task A_sweep_that_has_nothing_to_do_is_not_shown()
    {
        _desk.Store.Setup(store => store.ListSourcesAsync(null, It.IsAny<CancellationToken>())).ReturnsAsync(
            new ListingPage<ListedArticle>([], null));

        await new SweepFunctions(_desk.Sweep, _log).SweepArticles(new TimerInfo(), default);

        Assert.Equal(["Debug: Swept 0 articles completely: 0 sent in, 0 in progress, 0 errors"], _log);
    }

    [Fact]
    public async Task Every_article_that_could_not_be_sent_in_is_a_warning()
    {
        _desk.Store.Setup(store => store.ReadSourceAsync(FunctionFixture.ArticleName, It.IsAny<CancellationToken>())).ThrowsAsync(
            new IOException("The disk is full."));

        await new SweepFunctions(_desk.Sweep, _log).SweepArticles(new TimerInfo(), default);

        Assert.Equal(
            [
                "Information: Swept 1 articles completely: 0 sent in, 0 in progress, 1 errors",
                $"Warning: {FunctionFixture.ArticleName}: the sweep could not send the article in. The next sweep tries "
                + "again. IOException: The disk is full.",
            ],
            _log);
    }
}
