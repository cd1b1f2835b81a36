using System.CommandLine;
using Enrichment.Cli.Output;
using Enrichment.Pipeline.Ports;
using Enrichment.Storage;
using Enrichment.Storage.Locations;
using Enrichment.Storage.Settings;

namespace Enrichment.Cli.Commands;

/// <summary>The option <c>--storage</c> of every command that works on a storage, and what is told where it cannot be used.</summary>
internal static class StorageOption
{
    public const string Epilogue = $"""
        Storage:
          A folder; or UseDevelopmentStorage=true for Azurite; or a connection string; or the URI of a storage account's blob
          service, for the identity you are signed in with. The environment variable {Variable} says which where
          --storage does not, and keeps keys off the command line.
        """;

    private const string Variable = "ENRICHMENT_STORAGE";
    private const string Default = "./articles-data";

    // What the variable holds is no default for help to show: there may be a key in it.
    private static readonly Option<string?> Place = new("--storage", "-s")
    {
        Description = $"The storage, see below. [default: ${Variable} if it is set, else {Default}]",
        HelpName = "PLACE",
    };

    /// <summary>Gives <paramref name="command"/> the option, and opens what it names for <paramref name="work"/>, which gives the exit code.</summary>
    public static void SetStorageAction(this Command command, Func<ParseResult, StorageLocation, ArticleStorage, CancellationToken, Task<int>> work)
    {
        command.Add(Place);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var location = LocationOf(parsed);
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
                await Console.Error.WriteLineAsync(SafeText.Of($"enrich: The storage {location.Place} cannot be used: {reason}"));
                return ExitCode.SomeFailed;
            }
        });
    }

    private static StorageLocation LocationOf(ParseResult parsed)
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
