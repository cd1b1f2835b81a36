using System.Text.Json;
using Enrichment.Storage.Queues;

namespace Enrichment.Storage.Tests.Queues;

/// <summary>What the one host.json says to every host.</summary>
public class HostJsonTests
{
    private readonly JsonElement _host = Read();

    [Fact]
    public void A_message_is_tried_five_times_half_a_minute_apart() =>
        Assert.Equal((5, TimeSpan.FromSeconds(30)), (QueueSettings.Default.MaxDequeueCount, QueueSettings.Default.VisibilityTimeout));

    [Fact]
    public void Nothing_waits_longer_than_a_second_for_a_stage_that_is_idle() => Assert.Equal(TimeSpan.FromSeconds(1), QueueSettings.Default.MaxPollingInterval);

    [Fact]
    public void An_article_is_received_as_often_as_a_message() =>
        Assert.Equal(QueueSettings.Default.MaxDequeueCount, _host.GetProperty("extensions").GetProperty("blobs").GetProperty("poisonBlobThreshold").GetInt32());

    [Fact]
    public void The_log_has_the_outcomes_and_faults_and_little_else()
    {
        var levels = _host.GetProperty("logging").GetProperty("logLevel");

        Assert.Equal("Warning", levels.GetProperty("default").GetString());
        Assert.Equal("Information", levels.GetProperty("Function.*.User").GetString());
        Assert.Equal("Error", levels.GetProperty("Azure.Core").GetString());
    }

    private static JsonElement Read()
    {
        using var stream = typeof(QueueSettings).Assembly.GetManifestResourceStream("host.json")!;
        return JsonDocument.Parse(stream).RootElement;
    }
}
