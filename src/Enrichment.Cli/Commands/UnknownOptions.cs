using System.CommandLine;
using System.CommandLine.Parsing;

namespace Enrichment.Cli.Commands;

/// <summary>Finds unknown options among the values of an argument that takes any text.</summary>
internal static class UnknownOptions
{
    /// <summary>
    /// Rejects a value that looks like an option. The parser accepts an unknown option as a value, but that is only intended after "--".
    /// </summary>
    /// <exception cref="UsageException">There is one.</exception>
    public static void Reject(ParseResult parsed, Argument argument)
    {
        var values = parsed.GetResult(argument)?.Tokens ?? [];
        var unknown = parsed.Tokens
            .TakeWhile(token => token.Type != TokenType.DoubleDash)
            .FirstOrDefault(token => token.Value.Length > 1 && token.Value[0] == '-' && values.Any(value => ReferenceEquals(value, token)));
        if (unknown is not null) throw new UsageException($"Unknown option '{unknown.Value}' (put '--' before a file with that name).");
    }
}
