using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Infra.Tests;

public partial class SecretsTests
{
    [BicepFact]
    public async Task No_key_is_asked_for_in_the_first_step() =>
        Assert.DoesNotMatch(AskingForKeys(), (await Templates.Main).ToJsonString());

    // Event Grid shows the blob extension's webhook its key; the webhook knows nothing else.
    [BicepFact]
    public async Task In_the_second_one_key_is_asked_for_and_goes_to_event_grid_alone()
    {
        var events = await Deployments.Events;
        var subscription = events.Only("Microsoft.EventGrid/systemTopics/eventSubscriptions");
        var endpoint = $"{subscription["properties"]!["destination"]!["properties"]!["endpointUrl"]}";

        Assert.Matches(@"listKeys\('[^']*/sites/func-desk/host/default', '[^']*'\)\.systemKeys\.blobs_extension", endpoint);
        Assert.Single(AskingForKeys().Matches((await Templates.Events).ToJsonString()));
        Assert.DoesNotMatch(AskingForKeys(), string.Join(' ', events.Outputs.Values));
    }

    [BicepFact]
    public async Task No_setting_is_a_key_or_a_connection_string()
    {
        var settings = (await Deployments.WithLanguage).Settings;

        Assert.DoesNotContain(settings.Keys, name => name.Contains("key", StringComparison.OrdinalIgnoreCase) || name is "AzureWebJobsStorage" or "ArticleStorage");
        Assert.All(settings.Where(setting => setting.Key != "APPLICATIONINSIGHTS_CONNECTION_STRING"), setting => Assert.DoesNotMatch(Secret(), setting.Value));
    }

    // It says where telemetry goes, and with local authentication off nothing can be done with it but that.
    [BicepFact]
    public async Task The_connection_string_of_application_insights_opens_nothing()
    {
        var deployment = await Deployments.WithLanguage;

        Assert.Matches(@"^\[reference\('[^']*/components/appi-[^']*', '[^']*'\)\.ConnectionString\]$", deployment.Settings["APPLICATIONINSIGHTS_CONNECTION_STRING"]);
        Assert.Equal("true", $"{deployment.Only("Microsoft.Insights/components")["properties"]!["DisableLocalAuth"]}");
    }

    [BicepFact]
    public async Task No_output_is_a_key_or_a_connection_string() =>
        Assert.All([.. (await Deployments.WithPeople).Outputs, .. (await Deployments.Events).Outputs], output => Assert.DoesNotMatch(Secret(), output.Value));

    [BicepFact]
    public async Task No_parameter_is_one_either()
    {
        JsonNode[] templates = [await Templates.Main, await Templates.Events];

        Assert.DoesNotContain(templates.SelectMany(template => template["parameters"]!.AsObject()), parameter => $"{parameter.Value!["type"]}".StartsWith("secure", StringComparison.Ordinal));
    }

    [GeneratedRegex(@"\blist[A-Z]\w*\(", RegexOptions.None)]
    private static partial Regex AskingForKeys();

    [GeneratedRegex(@"\blist[A-Z]\w*\(|connectionstring|AccountKey|SharedAccess|InstrumentationKey|[?&]sig=", RegexOptions.IgnoreCase)]
    private static partial Regex Secret();
}
