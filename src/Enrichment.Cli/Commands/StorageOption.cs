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

    private const string Variable = "ENRICHMENT_STORAGE";
    private const string Default = "./articles-data";

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
        command.Add(Place);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var location = ParseLocation(parsed);
            try
            {
                return await work(parsed, location, await location.OpenAsync(cancellationToken), cancellationToken);
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
        });
    }

    private static StorageLocation ParseLocation(ParseResult parsed)
    {
        var text = parsed.GetValue(Place) ?? Environment.GetEnvironmentVariable(Variable);
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
