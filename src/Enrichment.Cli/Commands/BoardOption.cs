using System.CommandLine;
using Enrichment.Cli.Board.Access;

namespace Enrichment.Cli.Commands;

/// <summary>The options of the board of <c>enrich serve</c>.</summary>
internal static class BoardOption
{
    /// <summary>The environment variable with the token.</summary>
    public const string TokenVariable = "ENRICH_BOARD_TOKEN";

    private static readonly Option<string?> Board = new("--board")
    {
        Description = $"The address of the board in the browser. [default: {BoardAddress.Default.Url}]",
        HelpName = "URL",
    };

    private static readonly Option<bool> NoBoard = new("--no-board") { Description = "Open no board." };

    private static readonly Option<string?> TokenFile = new("--board-token-file")
    {
        Description = $"The file with the token that opens the board. [default: ${TokenVariable} if it is set, else none]",
        HelpName = "FILE",
    };

    private static readonly Option<string[]> Hosts = new("--board-host")
    {
        Description = "Another name of the board, for example that of a reverse proxy. Can be repeated.",
        HelpName = "NAME",
        DefaultValueFactory = _ => [],
    };

    /// <summary>Adds the options.</summary>
    public static void AddTo(Command command)
    {
        foreach (var option in new Option[] { Board, NoBoard, TokenFile, Hosts }) command.Add(option);
    }

    /// <summary>Gets the options of the board; null if there is to be none.</summary>
    /// <exception cref="UsageException">They are not valid.</exception>
    public static BoardOptions? GetOptions(ParseResult parsed)
    {
        if (parsed.GetValue(NoBoard)) return null;
        var text = parsed.GetValue(Board);
        var address = text is null ? BoardAddress.Default : BoardAddress.Parse(text) ?? throw new UsageException(
            $"'{text}' is no address for --board; use http, an IP address of this machine and a port: {BoardAddress.Default.Url}");
        var token = FindToken(parsed.GetValue(TokenFile));
        if (token is null && !address.IsLoopback)
        {
            throw new UsageException(
                $"The board at {address.Url} would be open to the network; set a token with --board-token-file or {TokenVariable}.");
        }

        return new BoardOptions(address, token, parsed.GetValue(Hosts)!) { IsDefault = text is null };
    }

    private static BoardToken? FindToken(string? file)
    {
        var text = file is null ? Environment.GetEnvironmentVariable(TokenVariable)?.Trim() : ReadToken(file);
        if (string.IsNullOrEmpty(text) && file is null) return null;
        return text!.Length >= BoardToken.MinLength
            ? new BoardToken(text)
            : throw new UsageException($"The token of the board is too short; use at least {BoardToken.MinLength} characters.");
    }

    private static string ReadToken(string file)
    {
        try
        {
            return File.ReadAllText(file).Trim();
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"The token of the board cannot be read: {error.Message}");
        }
    }
}
