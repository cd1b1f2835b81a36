using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Enrichment.Pipeline.Ports;

namespace Infra.Tests;

public partial class EventSubscriptionTests
{
    [BicepFact]
    public async Task Events_are_those_of_blobs_created_in_the_container_of_articles_and_in_none_whose_name_begins_like_it()
    {
        var filter = (await SubscriptionAsync())["filter"]!;

        Assert.Equal($"/blobServices/default/containers/{Containers.Articles}/", $"{filter["subjectBeginsWith"]}");
        Assert.Equal(["Microsoft.Storage.BlobCreated"], filter["includedEventTypes"]!.AsArray().Select(type => $"{type}"));
        Assert.Equal(["includedEventTypes", "subjectBeginsWith"], filter.AsObject().Select(part => part.Key).Order(StringComparer.Ordinal));
    }

    [BicepFact]
    public async Task They_go_to_the_webhook_of_the_function_with_the_blob_trigger()
    {
        var destination = (await SubscriptionAsync())["destination"]!;
        var source = await File.ReadAllTextAsync(InfraFiles.InRepository("src/Enrichment.Functions/ArticleFunctions.cs"));
        var function = BlobTriggered().Match(source).Groups[1].Value;

        Assert.Equal("WebHook", $"{destination["endpointType"]}");
        Assert.Contains($"/runtime/webhooks/blobs?functionName=Host.Functions.{function}&code=", $"{destination["properties"]!["endpointUrl"]}", StringComparison.Ordinal);
        Assert.Equal("EventGridSchema", $"{(await SubscriptionAsync())["eventDeliverySchema"]}");
    }

    [BicepFact]
    public async Task Delivery_is_tried_for_a_day_and_what_is_not_delivered_is_kept_in_a_container_of_the_account()
    {
        var (subscription, containers) = (await SubscriptionAsync(), (await Deployments.WithLanguage).FindNames("Microsoft.Storage/storageAccounts/blobServices/containers"));
        var (retries, deadLetter) = (subscription["retryPolicy"]!, subscription["deadLetterWithResourceIdentity"]!);

        Assert.Equal(("30", "1440"), ($"{retries["maxDeliveryAttempts"]}", $"{retries["eventTimeToLiveInMinutes"]}"));
        Assert.Contains($"{deadLetter["deadLetterDestination"]!["properties"]!["blobContainerName"]}", containers);
        Assert.EndsWith("/storageAccounts/stdesk", $"{deadLetter["deadLetterDestination"]!["properties"]!["resourceId"]}", StringComparison.Ordinal);
        Assert.Null(subscription["deadLetterDestination"]);
    }

    [BicepFact]
    public async Task Dead_letters_are_written_as_an_identity_of_the_topic()
    {
        var topic = (await Deployments.Events).Only("Microsoft.EventGrid/systemTopics");
        var identity = (await SubscriptionAsync())["deadLetterWithResourceIdentity"]!["identity"]!;

        Assert.Equal("UserAssigned", $"{identity["type"]}");
        Assert.EndsWith("/id-events-desk", $"{identity["userAssignedIdentity"]}", StringComparison.Ordinal);
        Assert.Equal([$"{identity["userAssignedIdentity"]}"], topic["identity"]!["userAssignedIdentities"]!.AsObject().Select(one => one.Key));
    }

    [BicepFact]
    public async Task The_topic_is_that_of_the_storage_account()
    {
        var properties = (await Deployments.Events).Only("Microsoft.EventGrid/systemTopics")["properties"]!;

        Assert.Equal("Microsoft.Storage.StorageAccounts", $"{properties["topicType"]}");
        Assert.EndsWith("/storageAccounts/stdesk", $"{properties["source"]}", StringComparison.Ordinal);
    }

    private static async Task<JsonNode> SubscriptionAsync() => (await Deployments.Events).Only("Microsoft.EventGrid/systemTopics/eventSubscriptions")["properties"]!;

    [GeneratedRegex(@"\[Function\(nameof\((\w+)\)\)\]\s+public async Task \w+\(\s*\[BlobTrigger\(")]
    private static partial Regex BlobTriggered();
}
