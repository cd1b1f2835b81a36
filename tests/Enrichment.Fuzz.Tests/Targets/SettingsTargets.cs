using System.Text;
using Enrichment.Cli.Commands;
using Enrichment.Functions.Hosting;
using Enrichment.Fuzz.Tests.Fuzzing;
using Enrichment.Storage.Locations;
using Enrichment.Storage.Settings;
using Microsoft.Extensions.Configuration;

namespace Enrichment.Fuzz.Tests.Targets;

/// <summary>What an operator writes: files, settings and command lines.</summary>
internal static class SettingsTargets
{
    private static readonly string[] JsonWords =
    [
        "{", "}", "[", "]", "\"", ",", ":", "null", "// a\n", "/*", "*/", "-1", "99999999999", "1.5", "\"00:00:30\"", "\"1.00:00:00\"",
        "\"queues\":",
        "\"extensions\":", "\"BATCHSIZE\":", "\"maxDequeueCount\":0", "\"visibilityTimeout\":", "\\u0000",
    ];

    private static readonly string[] SettingWords =
    [
        "\n", "=", "Analysis:Provider=AzureLanguage", "Analysis:DateOrder=dmy", "Analysis:Model=small",
        "AzureLanguage:Endpoint=https://a.example", "AzureLanguage:Key=a",
        "AzureLanguage:MaxTextRecords=0", "AzureLanguage:LinkEntities=no", "ArticleStorage=UseDevelopmentStorage=true",
        "ArticleStorage:blobServiceUri=https://a.blob.core.windows.net", "ArticleStorage:queueServiceUri=", "ArticleStorage:clientId=",
        "http://", "://", "?sv=1", "\0", "APPLICATIONINSIGHTS_AUTHENTICATION_STRING=Authorization=AAD;ClientId=a",
    ];

    private static readonly string[] StorageWords =
    [
        "https://a.blob.core.windows.net", "http://", "://", "?sv=1&sig=2", "UseDevelopmentStorage=true",
        "DefaultEndpointsProtocol=https;",
        "AccountName=a;", "AccountKey=YQ==;", "BlobEndpoint=http://127.0.0.1:1/a;", "QueueEndpoint=;", "SharedAccessSignature=a", "/",
        "..", "\0", ";", "=",
        "[::1]", "@", "#", "%",
    ];

    private static readonly string[] Arguments =
    [
        "\n", "run", "serve", "status", "retry", "sweep", "schema", "--storage", "--json", "--all", "--take-over", "--date-order", "dmy",
        "--model", "small",
        "--stdout", "-",
        "--", "@a", "--help", "--name", "--jobs", "-1", "99999999999", "=", "\"", "[a]", "*.txt", "--unknown", "é", "\u202E",
    ];

    /// <summary>host.json.</summary>
    public static FuzzTarget HostJson { get; } =
        new("hostJson", [File.ReadAllBytes(Path.Join(Checkout.Root, "host.json"))], JsonWords, ReadHostJson) { ShortCount = 5_000 };

    /// <summary>The settings of the function app, one in each line.</summary>
    public static FuzzTarget AppSettings { get; } =
        new("appSettings", [Encoding.UTF8.GetBytes(string.Join('\n', SettingWords[2..13]))], SettingWords, ReadAppSettings);

    /// <summary>The command line, one argument in each line.</summary>
    public static FuzzTarget CommandLine { get; } = new(
        "commandLine", ["run\nsamples\n--stdout"u8.ToArray(), "status\n--storage\na\n--json"u8.ToArray()], Arguments,
        ParseCommandLine)
    {
        ShortCount = 100,
    };

    /// <summary>The storage that an option names.</summary>
    public static FuzzTarget Storage { get; } = new(
        "storage",
        ["https://a.blob.core.windows.net"u8.ToArray(), "BlobEndpoint=https://a/b;QueueEndpoint=https://c"u8.ToArray()],
        StorageWords, ReadStorage);

    private static string ReadHostJson(byte[] content)
    {
        try
        {
            return $"{QueueSettings.Parse(Encoding.UTF8.GetString(content))}";
        }
        catch (StorageSettingsException error)
        {
            return error.Message;
        }
    }

    private static string ReadAppSettings(byte[] content)
    {
        var lines = Encoding.UTF8.GetString(content).Split('\n').Select(line => line.Split('=', 2)).Where(parts => parts.Length == 2);
        var values = lines.DistinctBy(parts => parts[0].ToUpperInvariant()).ToDictionary(parts => parts[0], parts => (string?)parts[1]);
        var settings = new ConfigurationBuilder().AddInMemoryCollection(values).Build();
        var (analysis, storage) = (new AnalysisOptions(), new StorageOptions());
        analysis.Read(settings);
        storage.Read(settings);
        return string.Join(' ', [.. analysis.Errors, .. storage.Errors, $"{TelemetryOptions.Read(settings).HasOtlp}"]);
    }

    private static string ParseCommandLine(byte[] content)
    {
        var arguments = Encoding.UTF8.GetString(content).Split('\n');
        return string.Join(' ', EnrichCommand.Parse(arguments).Errors.Select(error => error.Message));
    }

    private static string ReadStorage(byte[] content)
    {
        try
        {
            return $"{StorageLocation.Parse(Encoding.UTF8.GetString(content)).Place}";
        }
        catch (StorageSettingsException error)
        {
            return error.Message;
        }
    }
}
