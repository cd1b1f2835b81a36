namespace Infra.Tests;

/// <summary>The deployments under test, each made once.</summary>
internal static class Deployments
{
    private static readonly string[] Desk = ["param environmentName = 'desk'", "param location = 'swedencentral'"];

    private static readonly Lazy<Task<Deployment>> LazyWithLanguage = new(() => BicepCli.DeployAsync(InfraFiles.Main, null, Desk));

    private static readonly Lazy<Task<Deployment>> LazyWithEntitiesOnly = new(() => BicepCli.DeployAsync(
        InfraFiles.Main, null, [.. Desk, "param languageSentiment = false", "param languageLinkEntities = false"]));

    private static readonly Lazy<Task<Deployment>> LazyEmbedded = new(() => BicepCli.DeployAsync(InfraFiles.Main, null, [.. Desk, "param useAzureLanguage = false"]));

    private static readonly Lazy<Task<Deployment>> LazySmall = new(() => BicepCli.DeployAsync(
        InfraFiles.Main, null, [.. Desk, "param useAzureLanguage = false", "param analysisModel = 'small'"]));

    private static readonly Lazy<Task<Deployment>> LazyWithPeople = new(() => BicepCli.DeployAsync(
        InfraFiles.Main, null, [.. Desk, "param alertEmail = 'desk@example.org'", "param operatorPrincipalId = 'someone'", "param operatorPrincipalType = 'Group'", "param deskPrincipalId = 'desk'",
            "param budgetAmount = 200", "param budgetEmails = ['desk@example.org']"]));

    private static readonly Lazy<Task<Deployment>> LazyEvents = new(() => BicepCli.DeployAsync(
        InfraFiles.Events, "rg-desk", "param functionAppName = 'func-desk'", "param storageName = 'stdesk'", "param identityName = 'id-events-desk'", "param location = 'swedencentral'"));

    /// <summary>main.bicep as it is unless told otherwise.</summary>
    public static Task<Deployment> WithLanguage => LazyWithLanguage.Value;

    /// <summary>The same without the legacy capabilities of Azure AI Language.</summary>
    public static Task<Deployment> WithEntitiesOnly => LazyWithEntitiesOnly.Value;

    /// <summary>The same without Azure AI Language.</summary>
    public static Task<Deployment> Embedded => LazyEmbedded.Value;

    /// <summary>The same without Azure AI Language, and with the smaller size of the embedded provider.</summary>
    public static Task<Deployment> Small => LazySmall.Value;

    /// <summary>The same with somebody who is told of alerts, somebody who operates it, somebody who drops articles, and a budget.</summary>
    public static Task<Deployment> WithPeople => LazyWithPeople.Value;

    /// <summary>events.bicep.</summary>
    public static Task<Deployment> Events => LazyEvents.Value;
}
