using Enrichment.Analysis;
using Enrichment.Articles;
using Enrichment.Pipeline;
using Enrichment.Pipeline.Running;
using Enrichment.Pipeline.Sweeping;

namespace Enrichment.Functions.Tests;

public class FunctionLogTests
{
    private const string Name = "a\nError: all articles are lost\e[2J\u202E.txt";
    private const string Escaped = @"a\nError: all articles are lost\x1B[2J\u202E.txt";

    private readonly LogLines<FunctionLogTests> _log = [];

    [Fact]
    public void An_outcome_is_one_line_whatever_the_name_of_the_article_is()
    {
        _log.LogOutcome(new StageOutcome(Name, Stage.Entities, StageResult.Sent));

        Assert.Equal([$"Information: {Escaped}: Entities Sent"], _log);
    }

    [Fact]
    public void A_failure_is_one_line_whatever_the_name_of_the_article_is()
    {
        var failure = new FailureRecord(Name, Stage.Receive, ErrorCode.InvalidName, "The name has control characters in it.", 1, "Rename it.");

        _log.LogOutcome(new StageOutcome(Name, Stage.Receive, StageResult.Failed) { Failure = failure });

        Assert.Equal([$"Warning: {Escaped}: Receive Failed, InvalidName (attempt 1)"], _log);
    }

    [Fact]
    public void An_error_of_a_sweep_is_one_line_whatever_its_message_is()
    {
        _log.LogSweep(new SweepReport { Errors = [new SweepError(Name, "No blob\r\nwith this name.")] });

        Assert.Equal(
            $@"Warning: {Escaped}: the sweep could not send the article in. The next sweep tries again. No blob\r\nwith this name.",
            _log[^1]);
    }
}
