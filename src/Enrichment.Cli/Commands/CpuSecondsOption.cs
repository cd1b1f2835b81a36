using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Enrichment.Limits;

namespace Enrichment.Cli.Commands;

/// <summary>The option <c>--cpu-seconds</c>.</summary>
internal static class CpuSecondsOption
{
    public static readonly Option<int> CpuSeconds = new("--cpu-seconds")
    {
        Description = $"The processor time that each stage of an article can use, 1 to {ProcessorBudget.MaxSeconds} seconds.",
        HelpName = "N",
        CustomParser = Parse,
        DefaultValueFactory = _ => ProcessorBudget.DefaultSeconds,
    };

    /// <summary>Creates the budget from the option.</summary>
    public static ProcessorBudget CreateBudget(ParseResult parsed) => new(TimeSpan.FromSeconds(parsed.GetValue(CpuSeconds)));

    private static int Parse(ArgumentResult result)
    {
        var value = result.Tokens[0].Value;
        if (int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds)
            && seconds is >= 1 and <= ProcessorBudget.MaxSeconds) return seconds;
        result.AddError($"--cpu-seconds must be an integer from 1 to {ProcessorBudget.MaxSeconds}, not '{value}'.");
        return ProcessorBudget.DefaultSeconds;
    }
}
