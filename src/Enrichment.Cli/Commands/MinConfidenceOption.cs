using System.CommandLine;
using System.CommandLine.Parsing;
using Enrichment.Claims;

namespace Enrichment.Cli.Commands;

/// <summary>The option <c>--min-confidence</c>.</summary>
internal static class MinConfidenceOption
{
    public static readonly Option<double> MinConfidence = new("--min-confidence")
    {
        Description = "The least confidence of a claim, 0 to 1; claims below it, and their disputes, are left out.",
        HelpName = "P",
        CustomParser = Parse,
        DefaultValueFactory = _ => new ClaimOptions().MinConfidence,
    };

    /// <summary>Creates the options for claims from the option.</summary>
    public static ClaimOptions GetClaims(ParseResult parsed) => new(parsed.GetValue(MinConfidence));

    private static double Parse(ArgumentResult result)
    {
        if (ClaimOptions.ParseConfidence(result.Tokens[0].Value) is { } value) return value;
        result.AddError($"--min-confidence must be a number from 0 to 1, not '{result.Tokens[0].Value}'.");
        return 0;
    }
}
