using System.CommandLine;
using Enrichment.Analysis;
using Enrichment.Pipeline.Ports;
using Enrichment.Storage;
using Enrichment.Storage.Locations;
using Enrichment.Storage.Settings;

namespace Enrichment.Cli.Commands;

/// <summary>The option <c>--storage</c> of all commands that use a storage.</summary>
internal static class StorageOption
{
    public const string Epilogue = $"""
        Storage:
          A folder; UseDevelopmentStorage=true for Azurite; a connection string; or the URI of a storage account's blob service,
          which is opened with the identity you are signed in with. Without --storage, the environment variable
          {Variable} is used. It keeps keys off the command line.
        """;

    /// <summary>The folder that is the storage if none is named.</summary>
    public const string Default = "./articles-data";

    private const string Variable = "ENRICHMENT_STORAGE";

    // The value of the variable is not shown as the default, because it can contain a key.
    private static readonly Option<string?> Place = new("--storage", "-s")
    {
        Description = $"The storage, see below. [default: ${Variable} if it is set, else {Default}]",
        HelpName = "PLACE",
    };

    /// <summary>
    /// Adds the option to <paramref name="command"/> and sets its action: opens the storage and runs <paramref name="work"/>, which returns
    /// the exit code.
    /// </summary>
    public static void SetStorageAction(
        this Command command, Func<ParseResult, StorageLocation, ArticleStorage, CancellationToken, Task<int>> work)
    {
        AddTo(command);
        command.SetAction((parsed, cancellationToken) => RunAsync(parsed, work, cancellationToken));
    }

    /// <summary>Adds the option to a command that can also work without a storage.</summary>
    public static void AddTo(Command command) => command.Add(Place);

    /// <summary>Whether the option is on the command line.</summary>
    public static bool IsGiven(ParseResult parsed) => parsed.GetResult(Place) is not null;

    /// <summary>Whether the option or the environment variable names a storage, or the default one exists.</summary>
    public static bool HasStorage(ParseResult parsed) => !string.IsNullOrWhiteSpace(FindPlace(parsed)) || Directory.Exists(Default);

    /// <summary>Opens the storage and runs <paramref name="work"/>, which returns the exit code.</summary>
    public static Task<int> RunAsync(
        ParseResult parsed,
        Func<ParseResult, StorageLocation, ArticleStorage, CancellationToken, Task<int>> work,
        CancellationToken cancellationToken) =>
        RunAsync(
            parsed,
            location => location.OpenAsync(cancellationToken),
            (location, storage) => work(parsed, location, storage, cancellationToken),
            cancellationToken);

    /// <summary>Opens a part of the storage and runs <paramref name="work"/>, which returns the exit code.</summary>
    public static async Task<int> RunAsync<T>(
        ParseResult parsed,
        Func<StorageLocation, Task<T>> open,
        Func<StorageLocation, T, Task<int>> work,
        CancellationToken cancellationToken)
    {
        var location = ParseLocation(parsed);
        try
        {
            return await work(location, await open(location));
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            return ExitCode.Stopped;
        }
        catch (StorageException error)
        {
            var reason = $"{error.Message} {error.Advice}";
            await Console.Error.WriteLineAsync(SafeText.Escape($"enrich: The storage {location.Place} cannot be used: {reason}"));
            return ExitCode.SomeFailed;
        }
    }

    private static string? FindPlace(ParseResult parsed) => parsed.GetValue(Place) ?? Environment.GetEnvironmentVariable(Variable);

    private static StorageLocation ParseLocation(ParseResult parsed)
    {
        var text = FindPlace(parsed);
        try
        {
            return StorageLocation.Parse(string.IsNullOrWhiteSpace(text) ? Default : text);
        }
        catch (StorageSettingsException wrong)
        {
            throw new UsageException(wrong.Message);
        }
    }
}
