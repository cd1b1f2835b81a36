using System.Text.Json;
using Enrichment.Storage.Settings;

namespace Enrichment.Storage.Tests.Settings;

/// <summary>Tests the settings in host.json that all hosts share.</summary>
public class HostJsonTests
{
    private readonly JsonElement _host = Read();

    [Fact]
    public void An_article_is_received_as_often_as_a_message() =>
        Assert.Equal(
            QueueSettings.Default.MaxDequeueCount,
            _host.GetProperty("extensions").GetProperty("blobs").GetProperty("poisonBlobThreshold").GetInt32());

    [Fact]
    public void The_log_has_warnings_and_little_else()
    {
        var levels = _host.GetProperty("logging").GetProperty("logLevel");

        Assert.Equal("Warning", levels.GetProperty("default").GetString());
        Assert.Equal("Error", levels.GetProperty("Azure.Core").GetString());
    }

    private static JsonElement Read()
    {
        using var stream = typeof(QueueSettings).Assembly.GetManifestResourceStream("host.json")!;
        return JsonDocument.Parse(stream).RootElement;
    }
}
