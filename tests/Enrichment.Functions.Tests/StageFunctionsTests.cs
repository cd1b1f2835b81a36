using Azure.Storage.Queues.Models;
using Enrichment.Analysis;
using Enrichment.Articles;
using Enrichment.Pipeline.Ports;
using Moq;

namespace Enrichment.Functions.Tests;

public class StageFunctionsTests
{
    private readonly FunctionFixture _desk = new();
    private readonly LogLines<StageFunctions> _log = [];

    /// <summary>The functions and their stages.</summary>
    public static TheoryData<string, Stage> Stages { get; } = new()
    {
        { nameof(StageFunctions.AddEntities), Stage.Entities },
        { nameof(StageFunctions.AddSentiment), Stage.Sentiment },
        { nameof(StageFunctions.FlagClaims), Stage.Claims },
    };

    /// <summary>The functions of the poison queues and their stages.</summary>
    public static TheoryData<string, Stage> PoisonedStages { get; } = new()
    {
        { nameof(StageFunctions.RecordEntitiesFailure), Stage.Entities },
        { nameof(StageFunctions.RecordSentimentFailure), Stage.Sentiment },
        { nameof(StageFunctions.RecordClaimsFailure), Stage.Claims },
    };

    [Theory]
    [MemberData(nameof(Stages))]
    public async Task A_message_runs_the_stage_of_its_queue(string function, Stage stage)
    {
        await CallAsync(function, _desk.Message, attempt: 1);

        Assert.Equal([$"Information: {FunctionFixture.ArticleName}: {stage} Sent"], _log);
    }

    [Theory]
    [MemberData(nameof(Stages))]
    public async Task A_transient_error_is_thrown_so_that_the_host_retries(string function, Stage stage)
    {
        _desk.Store.Setup(store => store.ReadAsync(It.IsAny<DocumentKey>(), It.IsAny<long>(), It.IsAny<CancellationToken>())).ThrowsAsync(
            new IOException($"No way to {stage}."));

        await Assert.ThrowsAsync<IOException>(() => CallAsync(function, _desk.Message, FunctionFixture.MaxAttempts - 1));

        Assert.Empty(_desk.Failures);
        Assert.Empty(_log);
    }

    [Theory]
    [MemberData(nameof(Stages))]
    public async Task With_the_last_try_it_becomes_a_failure_record(string function, Stage stage)
    {
        _desk.Store.Setup(store => store.ReadAsync(It.IsAny<DocumentKey>(), It.IsAny<long>(), It.IsAny<CancellationToken>())).ThrowsAsync(
            new IOException("No way."));

        await CallAsync(function, _desk.Message, FunctionFixture.MaxAttempts);

        AssertRetriesExhausted(stage);
    }

    [Theory]
    [MemberData(nameof(PoisonedStages))]
    public async Task What_the_host_gave_up_gets_a_failure_record(string function, Stage stage)
    {
        await CallAsync(function, _desk.Message, attempt: 1);

        AssertRetriesExhausted(stage);
    }

    [Theory]
    [MemberData(nameof(Stages))]
    [MemberData(nameof(PoisonedStages))]
    public async Task A_message_that_no_stage_sent_is_recorded_and_done_with(string function, Stage stage)
    {
        await CallAsync(function, "secret", attempt: 1);

        Assert.Equal((stage, ErrorCode.InvalidMessage), (Assert.Single(_desk.Failures).Stage, _desk.Failures[0].Code));
        Assert.DoesNotContain("secret", Assert.Single(_log), StringComparison.Ordinal);
    }

    private Task CallAsync(string function, string text, int attempt)
    {
        var functions = new StageFunctions(_desk.Runner, _desk.Admission, _log);
        var message = QueuesModelFactory.QueueMessage("id", "receipt", BinaryData.FromString(text), attempt);
        return (Task)typeof(StageFunctions).GetMethod(function)!.Invoke(functions, [message, CancellationToken.None])!;
    }

    private void AssertRetriesExhausted(Stage stage)
    {
        var failure = Assert.Single(_desk.Failures);
        Assert.Equal(
            (FunctionFixture.ArticleName, stage, ErrorCode.RetriesExhausted, FunctionFixture.MaxAttempts),
            (failure.Name, failure.Stage, failure.Code, failure.Attempts));
        Assert.Equal(
            [$"Warning: {FunctionFixture.ArticleName}: {stage} Failed, RetriesExhausted (attempt {FunctionFixture.MaxAttempts})"],
            _log);
    }
}
