using Enrichment.Storage.Settings;

namespace Enrichment.Storage.Tests.Settings;

public class QueueSettingsTests
{
    private static readonly QueueSettings OfFunctions = new(16, 8, 5, TimeSpan.Zero, TimeSpan.FromMinutes(1));

    [Fact]
    public void The_default_is_the_host_json_of_the_function_app() =>
        Assert.Equal(new QueueSettings(16, 8, 5, TimeSpan.FromSeconds(30), TimeSpan.FromSeconds(1)), QueueSettings.Default);

    [Theory]
    [InlineData("{}")]
    [InlineData("""{ "version": "2.0", "extensions": { "http": {} } }""")]
    [InlineData("""{ "extensions": { "queues": {} } }""")]
    [InlineData("""{ "extensions": null }""")]
    [InlineData("""{ "extensions": { "queues": { "batchSize": null, "messageEncoding": "base64" } } }""")]
    public void What_is_not_said_is_as_in_azure_functions(string json) => Assert.Equal(OfFunctions, QueueSettings.Parse(json));

    [Fact]
    public void A_new_batch_comes_at_half_a_batch_unless_said_otherwise()
    {
        Assert.Equal(12, Parse("\"batchSize\": 24").NewBatchThreshold);
        Assert.Equal(0, Parse("\"batchSize\": 1").NewBatchThreshold);
        Assert.Equal(3, Parse("\"batchSize\": 24, \"newBatchThreshold\": 3").NewBatchThreshold);
    }

    [Fact]
    public void Comments_trailing_commas_and_names_in_any_case_are_read() => Assert.Equal(
        OfFunctions with { MaxDequeueCount = 3, VisibilityTimeout = TimeSpan.FromHours(1.5) },
        QueueSettings.Parse("""
            {
              // The names are read as in Azure Functions.
              "Extensions": { "queues": { "maxdequeuecount": 3, /* soon */ "visibilityTimeout": "01:30:00", } },
            }
            """));

    [Theory]
    [InlineData("batchSize", "0", "an integer from 1 to 32")]
    [InlineData("batchSize", "33", "an integer from 1 to 32")]
    [InlineData("batchSize", "1.5", "an integer from 1 to 32")]
    [InlineData("batchSize", "\"16\"", "an integer from 1 to 32")]
    [InlineData("newBatchThreshold", "-1", "an integer of 0 or more")]
    [InlineData("maxDequeueCount", "0", "an integer of 1 or more")]
    [InlineData("maxDequeueCount", "99999999999", "an integer of 1 or more")]
    [InlineData("visibilityTimeout", "30", "a time as \"hh:mm:ss\", from 00:00:00 to 7.00:00:00")]
    [InlineData("visibilityTimeout", "\"30\"", "a time as \"hh:mm:ss\", from 00:00:00 to 7.00:00:00")]
    [InlineData("visibilityTimeout", "\"-00:00:01\"", "a time as \"hh:mm:ss\", from 00:00:00 to 7.00:00:00")]
    [InlineData("visibilityTimeout", "\"soon\"", "a time as \"hh:mm:ss\", from 00:00:00 to 7.00:00:00")]
    [InlineData("maxPollingInterval", "\"00:00:00\"", "a time as \"hh:mm:ss\", from 00:00:00.1000000 to 7.00:00:00")]
    public void An_invalid_value_is_reported_with_its_name(string name, string value, string wanted) => Assert.Equal(
        $"host.json: extensions.queues.{name} is {value}; it must be {wanted}.",
        Assert.Throws<StorageSettingsException>(() => Parse($"\"{name}\": {value}")).Message);

    [Theory]
    [InlineData("", "host.json is not JSON: ")]
    [InlineData("{ \"extensions\": ", "host.json is not JSON: ")]
    [InlineData("[]", "host.json: the root is []; it must be an object")]
    [InlineData("{ \"extensions\": { \"queues\": 5 } }", "host.json: extensions.queues is 5; it must be an object")]
    [InlineData("{ \"extensions\": true }", "host.json: extensions is true; it must be an object")]
    public void A_text_that_is_no_host_json_is_refused(string json, string beginning) =>
        Assert.StartsWith(
            beginning,
            Assert.Throws<StorageSettingsException>(() => QueueSettings.Parse(json)).Message,
            StringComparison.Ordinal);

    private static QueueSettings Parse(string values) => QueueSettings.Parse($"{{ \"extensions\": {{ \"queues\": {{ {values} }} }} }}");
}
