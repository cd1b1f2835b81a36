using System.Globalization;
using Enrichment.Analysis;
using Enrichment.Cli.Board.Live;
using Enrichment.Cli.Serve;
using Enrichment.Export.Tests;

namespace Enrichment.Cli.Tests.Board;

public class ArticleListTests
{
    private readonly ManualTime _time = new();
    private readonly ArticleList _list;

    public ArticleListTests() => _list = new ArticleList(_time);

    [Fact]
    public void An_article_keeps_its_place_until_it_is_done_and_comes_in_again()
    {
        Apply("a.txt", ProgressState.Queued, Stage.Entities);
        var first = Assert.Single(Rows).Since;
        _time.Advance(TimeSpan.FromSeconds(1));
        Apply("a.txt", ProgressState.Queued, Stage.Sentiment);
        Apply("a.txt", ProgressState.Enriched);
        Assert.Equal((first, ProgressState.Enriched), (Rows[0].Since, Rows[0].State));

        Apply("a.txt", ProgressState.Queued, Stage.Entities);

        Assert.Equal(_time.GetUtcNow(), Assert.Single(Rows).Since);
    }

    [Fact]
    public void Only_rows_that_have_changed_are_returned()
    {
        Apply("a.txt", ProgressState.Queued, Stage.Entities);
        Apply("b.txt", ProgressState.Queued, Stage.Entities);
        var (_, change) = _list.GetChanges(0);
        Apply("a.txt", ProgressState.Enriched);

        var (rows, next) = _list.GetChanges(change);

        Assert.Equal("a.txt", Assert.Single(rows).Name);
        Assert.Empty(_list.GetChanges(next).Rows);
    }

    [Fact]
    public void A_result_adds_its_figures_but_does_not_replace_a_newer_state()
    {
        var document = TestArticles.Sample;
        Apply(document.Name, ProgressState.Enriched);
        _list.Apply(document, _time.GetUtcNow());
        Assert.Equal(document.Claims!.Count, Assert.Single(Rows).Claims);
        Apply(document.Name, ProgressState.Queued, Stage.Entities);

        _list.Apply(document, _time.GetUtcNow());

        Assert.Equal(ProgressState.Queued, Assert.Single(Rows).State);
    }

    [Fact]
    public void A_message_of_a_superseded_version_does_not_hide_the_result_of_the_newer_one()
    {
        Apply("a.txt", ProgressState.Enriched);
        Apply("a.txt", ProgressState.Superseded);
        Apply("b.txt", ProgressState.Queued, Stage.Entities);
        Apply("b.txt", ProgressState.Superseded);

        Assert.Equal([ProgressState.Enriched, ProgressState.Superseded], Rows.Select(row => row.State));
    }

    [Fact]
    public void The_list_has_a_limit_and_finished_articles_leave_it_first()
    {
        Apply("working.txt", ProgressState.Queued, Stage.Claims);
        for (var number = 0; number < 10_000; number++)
        {
            _time.Advance(TimeSpan.FromSeconds(1));
            Apply(number.ToString(CultureInfo.InvariantCulture), ProgressState.Enriched);
        }

        Assert.InRange(Rows.Count, ArticleList.MaxRows, ArticleList.MaxRows + 100);
        Assert.Contains(Rows, row => row.Name == "working.txt");
        Assert.Contains(Rows, row => row.Name == "9999");
    }

    private IReadOnlyList<BoardRow> Rows => _list.GetChanges(0).Rows;

    private void Apply(string name, ProgressState state, Stage? stage = null) => _list.Apply(new ArticleProgress(name, state, stage));
}
