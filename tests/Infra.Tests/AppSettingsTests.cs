using System.Text.RegularExpressions;
using Enrichment.AzureLanguage;
using Enrichment.Embedded;
using Enrichment.Functions.Hosting;
using Microsoft.Extensions.Configuration;

namespace Infra.Tests;

/// <summary>What is set, and what the app asks for. The options ask here as they do in the app: their files are compiled into this project.</summary>
public partial class AppSettingsTests
{
    // Asked for by the Functions host and its extensions, not by our code.
    private static readonly string[] OfTheHost =
    [
        "ArticleStorage__credential",
        "AzureWebJobsStorage__blobServiceUri", "AzureWebJobsStorage__clientId", "AzureWebJobsStorage__credential",
        "AzureWebJobsStorage__queueServiceUri", "AzureWebJobsStorage__tableServiceUri",
    ];

    // Keys, and the way to another place for telemetry: what this deployment does without.
    private static readonly string[] NotSet = ["ArticleStorage", "AzureLanguage__Key", "OTEL_EXPORTER_OTLP_ENDPOINT"];

    // Flex Consumption refuses them, or takes them from elsewhere.
    private static readonly string[] NotOnFlexConsumption =
        ["FUNCTIONS_WORKER_RUNTIME", "FUNCTIONS_EXTENSION_VERSION", "SCM_DO_BUILD_DURING_DEPLOYMENT", "ENABLE_ORYX_BUILD", "AzureWebJobsSecretStorageType", "WEBSITE_"];

    [BicepFact]
    public async Task With_the_language_service_all_that_the_code_asks_for_is_set_and_nothing_else() =>
        AssertAskedFor(AskedFor("AzureLanguage"), (await Deployments.WithLanguage).Settings);

    [BicepFact]
    public async Task Without_it_all_that_the_code_asks_for_is_set_and_nothing_else() =>
        AssertAskedFor(AskedFor("Embedded"), (await Deployments.Embedded).Settings);

    [Fact]
    public void Nothing_but_the_options_asks_for_settings()
    {
        var options = Directory.GetFiles(InfraFiles.InRepository("src/Enrichment.Functions/Hosting"), "*Options.cs").Select(Path.GetFileName).Order(StringComparer.Ordinal);
        var others = Directory.GetFiles(InfraFiles.InRepository("src"), "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.Contains("Enrichment.Cli", StringComparison.Ordinal) && !IsBuilt(file) && !file.EndsWith("Options.cs", StringComparison.Ordinal));

        Assert.Equal([$"{nameof(AnalysisOptions)}.cs", $"{nameof(StorageOptions)}.cs", $"{nameof(TelemetryOptions)}.cs"], options);
        Assert.DoesNotContain(others, file => Asking().IsMatch(File.ReadAllText(file)));
    }

    [BicepFact]
    public async Task The_storage_of_the_host_is_opened_with_the_identity()
    {
        var settings = (await Deployments.WithLanguage).Settings;
        var own = settings.Where(setting => setting.Key.StartsWith("AzureWebJobsStorage", StringComparison.Ordinal)).ToDictionary();

        Assert.Equal(OfTheHost.Where(name => name.StartsWith("AzureWebJobsStorage", StringComparison.Ordinal)), own.Keys.Order(StringComparer.Ordinal));
        Assert.All(["blob", "queue", "table"], service => Assert.EndsWith($".primaryEndpoints.{service}]", own[$"AzureWebJobsStorage__{service}ServiceUri"], StringComparison.Ordinal));
        AssertIsTheAppsIdentity("AzureWebJobsStorage", settings);
    }

    [BicepFact]
    public async Task Articles_and_queues_are_opened_with_it_too()
    {
        var settings = (await Deployments.WithLanguage).Settings;

        Assert.All(["blob", "queue"], service => Assert.EndsWith($".primaryEndpoints.{service}]", settings[$"{StorageOptions.Section}__{service}ServiceUri"], StringComparison.Ordinal));
        AssertIsTheAppsIdentity(StorageOptions.Section, settings);
    }

    [BicepFact]
    public async Task Telemetry_is_sent_with_it_too()
    {
        var settings = (await Deployments.WithLanguage).Settings;
        var authentication = settings["APPLICATIONINSIGHTS_AUTHENTICATION_STRING"];

        Assert.Matches(@"^\[format\('Authorization=AAD;ClientId=\{0\}', reference\('[^']*/id-app-[^']*', '[^']*'\)\.clientId\)\]$", authentication);
        Assert.NotNull(TelemetryOptions.Read(Settings(("APPLICATIONINSIGHTS_AUTHENTICATION_STRING", "Authorization=AAD;ClientId=id"))).Credential);
    }

    [BicepTheory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task The_app_starts_with_them(bool useAzureLanguage)
    {
        var deployment = await (useAzureLanguage ? Deployments.WithLanguage : Deployments.Embedded);
        var settings = ReadSettings(deployment);
        var (analysis, storage) = (new AnalysisOptions(), new StorageOptions());
        analysis.Read(settings);
        storage.Read(settings);

        Assert.Empty(analysis.Errors.Concat(storage.Errors));
        Assert.Equal(useAzureLanguage, analysis.IsAzureLanguage);
        Assert.Equal(deployment.Outputs["ANALYSIS_PROVIDER"], analysis.Provider);
    }

    [BicepFact]
    public async Task The_legacy_capabilities_of_the_language_service_are_used_unless_turned_off()
    {
        Assert.Equal((true, true), LegacyCapabilitiesIn(await Deployments.WithLanguage));
        Assert.Equal((false, false), LegacyCapabilitiesIn(await Deployments.WithEntitiesOnly));
    }

    [BicepFact]
    public async Task The_size_of_the_embedded_analyzer_is_base_unless_another_one_is_chosen()
    {
        Assert.Equal(AnalyzerModel.Base, await FindModelAsync(Deployments.Embedded));
        Assert.Equal(AnalyzerModel.Base, await FindModelAsync(Deployments.WithLanguage));
        Assert.Equal(AnalyzerModel.Small, await FindModelAsync(Deployments.Small));
    }

    [BicepFact]
    public async Task None_is_of_those_that_the_plan_refuses() =>
        Assert.DoesNotContain((await Deployments.WithLanguage).Settings.Keys, name => NotOnFlexConsumption.Any(refused => name.StartsWith(refused, StringComparison.OrdinalIgnoreCase)));

    private static void AssertAskedFor(IEnumerable<string> asked, IReadOnlyDictionary<string, string> set) =>
        Assert.Equal(asked.Except(NotSet).Concat(OfTheHost).Order(StringComparer.Ordinal), set.Keys.Order(StringComparer.Ordinal));

    private static void AssertIsTheAppsIdentity(string connection, IReadOnlyDictionary<string, string> settings)
    {
        Assert.Equal("managedidentity", settings[$"{connection}__credential"]);
        Assert.Matches(@"^\[reference\('[^']*/userAssignedIdentities/id-app-[^']*', '[^']*'\)\.clientId\]$", settings[$"{connection}__clientId"]);
    }

    // On its way to what can be set the binder asks for the sections and for what can only be read, too.
    private static IEnumerable<string> AskedFor(string provider)
    {
        var asked = new AskedForSettings { [AnalysisOptions.Section + ":Provider"] = provider, [AzureLanguageOptions.Section + ":Endpoint"] = "https://desk.cognitiveservices.azure.com" };
        var settings = new ConfigurationBuilder().Add(asked).Build();
        new AnalysisOptions().Read(settings);
        new StorageOptions().Read(settings);
        _ = TelemetryOptions.Read(settings);
        string[] noSettings = [AnalysisOptions.Section, AzureLanguageOptions.Section, $"{AnalysisOptions.Section}__Errors", $"{AzureLanguageOptions.Section}__Errors"];
        return asked.Names.Except(noSettings);
    }

    private static (bool Sentiment, bool Links) LegacyCapabilitiesIn(Deployment deployment)
    {
        var analysis = new AnalysisOptions();
        analysis.Read(ReadSettings(deployment));
        return (analysis.AzureLanguage.Sentiment, analysis.AzureLanguage.LinkEntities);
    }

    private static async Task<AnalyzerModel> FindModelAsync(Task<Deployment> deployment)
    {
        var analysis = new AnalysisOptions();
        analysis.Read(ReadSettings(await deployment));
        return analysis.AnalyzerModel;
    }

    private static IConfiguration ReadSettings(Deployment deployment) =>
        Settings([.. deployment.Settings.Select(setting =>
            (setting.Key.Replace("__", ":", StringComparison.Ordinal), AsAzureWould(setting.Value)))]);

    private static IConfiguration Settings(params (string Name, string Value)[] settings) =>
        new ConfigurationBuilder().AddInMemoryCollection(settings.ToDictionary(setting => setting.Name, setting => (string?)setting.Value)).Build();

    private static string AsAzureWould(string value) => Endpoint().Match(value) is { Success: true } endpoint ? $"https://desk.{endpoint.Groups[1].Value}.example.net/" : value;

    private static bool IsBuilt(string file) => file.Replace('\\', '/') is var path && (path.Contains("/obj/", StringComparison.Ordinal) || path.Contains("/bin/", StringComparison.Ordinal));

    [GeneratedRegex(@"GetSection\(|(?<!Try)GetValue(?:<|\(typeof)|GetConnectionString|GetEnvironmentVariable|[Cc]onfiguration\[|[Ss]ettings\[""")]
    private static partial Regex Asking();

    [GeneratedRegex(@"^\[reference\(.*\.(blob|queue|table|endpoint)\]$")]
    private static partial Regex Endpoint();
}
