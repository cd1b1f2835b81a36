using System.CommandLine;

namespace Enrichment.Cli.Commands;

/// <summary>The option <c>--index</c> of <c>enrich index</c> and <c>enrich search</c>.</summary>
internal static class IndexOption
{
    private const string FileName = "index.db";

    private static readonly string Served = Path.Join(StorageOption.Default, FileName);

    private static readonly Option<string?> ToWrite = Create($"The file of the index. [default: {FileName}]");

    private static readonly Option<string?> ToRead =
        Create($"The file of the index. [default: {FileName}, else {Served} of 'enrich serve']");

    /// <summary>Adds the option to a command that writes the index.</summary>
    public static void AddToWrite(Command command) => command.Add(ToWrite);

    /// <summary>Adds the option to a command that reads the index.</summary>
    public static void AddToRead(Command command) => command.Add(ToRead);

    /// <summary>The file to write: in the current folder unless the path says otherwise.</summary>
    public static string FindToWrite(ParseResult parsed) => parsed.GetValue(ToWrite) ?? FileName;

    /// <summary>The file to read: by default the one in the current folder; if there is none, that of the default storage.</summary>
    public static string FindToRead(ParseResult parsed) =>
        parsed.GetValue(ToRead) ?? (File.Exists(FileName) || !File.Exists(Served) ? FileName : Served);

    private static Option<string?> Create(string description) =>
        new("--index", "-i") { Description = description, HelpName = "FILE" };
}
