using System.Text.Json;
using Enrichment.Pipeline.Ports;
using Microsoft.Azure.Functions.Worker.Core.FunctionMetadata;

namespace Enrichment.Functions.Tests;

/// <summary>Tests the metadata of the functions, which the host uses to run them.</summary>
public class FunctionMetadataTests
{
    [Fact]
    public async Task The_app_has_these_functions()
    {
        var functions = await FunctionsAsync();

        Assert.Equal(
            [
                "AddEntities", "AddSentiment", "FlagClaims", "MeasureQueues", "ReceiveArticle",
                "RecordClaimsFailure", "RecordEntitiesFailure", "RecordSentimentFailure", "RescueArticle", "SweepArticles",
            ],
            functions.Keys.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task New_articles_are_those_in_the_container_articles_whatever_folder_they_are_in()
    {
        var trigger = (await FunctionsAsync())["ReceiveArticle"];

        Assert.Equal("blobTrigger", Text(trigger, "type"));
        Assert.Equal("articles/{name}", Text(trigger, "path"));
        Assert.Equal("ArticleStorage", Text(trigger, "connection"));
    }

    [Fact]
    public async Task The_content_of_an_article_is_not_loaded_to_receive_it()
    {
        var trigger = (await FunctionsAsync())["ReceiveArticle"];

        Assert.Equal("True", trigger.GetProperty("properties").GetProperty("supportsDeferredBinding").GetString(), ignoreCase: true);
        Assert.False(trigger.TryGetProperty("dataType", out _));
    }

    [Fact]
    public async Task New_articles_are_polled_for_in_Debug_and_come_as_events_in_Release()
    {
#if DEBUG
        const string Source = "LogsAndContainerScan";
#else
        const string Source = "EventGrid";
#endif

        Assert.Equal(Source, Text((await FunctionsAsync())["ReceiveArticle"], "source"));
    }

    [Theory]
    [InlineData("AddEntities", StageQueues.Entities)]
    [InlineData("AddSentiment", StageQueues.Sentiment)]
    [InlineData("FlagClaims", StageQueues.Claims)]
    [InlineData("RecordEntitiesFailure", "article-entities-poison")]
    [InlineData("RecordSentimentFailure", "article-sentiment-poison")]
    [InlineData("RecordClaimsFailure", "article-claims-poison")]
    public async Task Every_stage_has_a_queue_and_a_poison_queue_beside_the_articles(string function, string queue)
    {
        var trigger = (await FunctionsAsync())[function];

        Assert.Equal("queueTrigger", Text(trigger, "type"));
        Assert.Equal(queue, Text(trigger, "queueName"));
        Assert.Equal("ArticleStorage", Text(trigger, "connection"));
    }

    [Fact]
    public async Task The_poison_queue_of_the_blob_trigger_is_in_the_account_of_the_host()
    {
        var trigger = (await FunctionsAsync())["RescueArticle"];

        Assert.Equal("webjobs-blobtrigger-poison", Text(trigger, "queueName"));
        Assert.False(trigger.TryGetProperty("connection", out _));
    }

    [Fact]
    public async Task A_sweep_begins_every_three_seconds_where_articles_are_polled_for_and_every_ten_minutes_where_they_come_as_events()
    {
#if DEBUG
        const string Schedule = "*/3 * * * * *";
#else
        const string Schedule = "0 */10 * * * *";
#endif

        await AssertScheduleAsync("SweepArticles", Schedule);
    }

    [Fact]
    public Task Queues_are_measured_every_five_minutes() => AssertScheduleAsync("MeasureQueues", "0 */5 * * * *");

    [Theory]
    [InlineData("AzureStorageBlobs")]
    [InlineData("AzureStorageQueues")]
    public void The_host_loads_the_storage_extensions_that_fix_polling(string extension)
    {
        var extensions = JsonDocument.Parse(File.ReadAllText(Path.Join(AppContext.BaseDirectory, "extensions.json"))).RootElement.GetProperty(
            "extensions");

        var type = extensions.EnumerateArray().Single(one => Text(one, "name") == extension).GetProperty("typeName").GetString();

        Assert.Contains("Version=5.3.10.0", type, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_log_has_what_each_function_logs_and_not_what_the_host_logs_about_its_calls()
    {
        var levels = JsonDocument.Parse(File.ReadAllText(Path.Join(AppContext.BaseDirectory, "host.json"))).RootElement
            .GetProperty("logging").GetProperty("logLevel").EnumerateObject();

        var shown = levels.Where(
            level => level.Name.StartsWith("Function", StringComparison.Ordinal) && level.Value.GetString() == "Information");

        Assert.Equal(
            (await FunctionsAsync()).Keys.Select(name => $"Function.{name}.User").Order(StringComparer.Ordinal),
            shown.Select(level => level.Name).Order(StringComparer.Ordinal));
    }

    private static async Task AssertScheduleAsync(string function, string schedule)
    {
        var trigger = (await FunctionsAsync())[function];

        Assert.Equal("timerTrigger", Text(trigger, "type"));
        Assert.Equal(schedule, Text(trigger, "schedule"));
    }

    // Every function has one binding, its trigger.
    private static async Task<Dictionary<string, JsonElement>> FunctionsAsync()
    {
        var functions = await new GeneratedFunctionMetadataProvider().GetFunctionMetadataAsync("");
        return functions.ToDictionary(function => function.Name!, GetTrigger);
    }

    private static JsonElement GetTrigger(IFunctionMetadata function) =>
        JsonDocument.Parse(Assert.Single(function.RawBindings!)).RootElement;

    private static string? Text(JsonElement binding, string property) => binding.GetProperty(property).GetString();
}
