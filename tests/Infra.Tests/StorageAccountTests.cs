using Enrichment.Pipeline.Ports;
using Enrichment.Storage.Queues;

namespace Infra.Tests;

public class StorageAccountTests
{
    private const string Account = "Microsoft.Storage/storageAccounts";

    [BicepTheory]
    [InlineData("allowSharedKeyAccess", "false")]
    [InlineData("allowBlobPublicAccess", "false")]
    [InlineData("allowCrossTenantReplication", "false")]
    [InlineData("supportsHttpsTrafficOnly", "true")]
    [InlineData("minimumTlsVersion", "TLS1_2")]
    public async Task It_has_no_keys_no_public_blobs_and_no_old_encryption(string property, string value) =>
        Assert.Equal(value, $"{(await Deployments.WithLanguage).Only(Account)["properties"]![property]}");

    [BicepFact]
    public async Task Its_containers_are_those_of_the_code_one_for_the_app_and_one_for_events_that_could_not_be_delivered() =>
        Assert.Equal(
            [.. Containers.All, "app-package", "dead-letters"],
            (await Deployments.WithLanguage).FindNames($"{Account}/blobServices/containers"));

    [BicepFact]
    public async Task No_container_is_public() =>
        Assert.All((await Deployments.WithLanguage).FindResources($"{Account}/blobServices/containers"), container => Assert.Equal("None", $"{container["properties"]!["publicAccess"]}"));

    [BicepFact]
    public async Task Its_queues_are_those_of_the_code() =>
        Assert.Equal(InboxQueue.All.Select(queue => queue.Name), (await Deployments.WithLanguage).FindNames($"{Account}/queueServices/queues"));

    [BicepFact]
    public async Task Work_documents_and_nothing_else_are_deleted_after_a_week()
    {
        var rules = (await Deployments.WithLanguage).Only($"{Account}/managementPolicies")["properties"]!["policy"]!["rules"]!.AsArray();

        var rule = Assert.Single(rules)!;
        Assert.Equal("true", $"{rule["enabled"]}");
        Assert.Equal([$"{Containers.Work}/"], rule["definition"]!["filters"]!["prefixMatch"]!.AsArray().Select(prefix => $"{prefix}"));
        Assert.Equal("""{"baseBlob":{"delete":{"daysAfterModificationGreaterThan":7}}}""", rule["definition"]!["actions"]!.ToJsonString());
    }
}
