using System.CommandLine;
using Enrichment.Cli.Board.Search;
using Enrichment.Storage.Locations;

namespace Enrichment.Cli.Commands;

/// <summary>The option <c>--index</c> of commands that keep the index of a storage current.</summary>
internal static class StorageIndexOption
{
    private const string FileName = "index.db";

    private static readonly Option<string?> Index = new("--index", "-i")
    {
        Description = $"The file of the index. [default: {FileName} in the folder of the storage; for an account, in the current folder]",
        HelpName = "FILE",
    };

    private static readonly Option<bool> NoIndex = new("--no-index") { Description = "Keep no index; then there is no search." };

    /// <summary>Adds the options.</summary>
    public static void AddTo(Command command)
    {
        command.Add(Index);
        command.Add(NoIndex);
    }

    /// <summary>Opens the index of a storage.</summary>
    public static OpenedIndex Open(ParseResult parsed, StorageLocation location)
    {
        if (parsed.GetValue(NoIndex)) return OpenedIndex.None;
        return OpenedIndex.Open(
            parsed.GetValue(Index) ?? (location is FolderLocation folder ? Path.Join(folder.Path, FileName) : FileName));
    }
}
