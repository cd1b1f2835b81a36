using System.CommandLine;
using Enrichment.Limits;

namespace Enrichment.Cli.Commands;

/// <summary>The option <c>--cpu-seconds</c>.</summary>
internal static class CpuSecondsOption
{
    public static readonly Option<int> CpuSeconds = new("--cpu-seconds")
    {
        Description = $"The processor time that each stage of an article can use, 1 to {ProcessorBudget.MaxSeconds} seconds.",
        HelpName = "N",
        CustomParser = result =>
            IntegerArgument.Parse(result, "--cpu-seconds", 1, ProcessorBudget.MaxSeconds) ?? ProcessorBudget.DefaultSeconds,
        DefaultValueFactory = _ => ProcessorBudget.DefaultSeconds,
    };

    /// <summary>Creates the budget from the option.</summary>
    public static ProcessorBudget CreateBudget(ParseResult parsed) => new(TimeSpan.FromSeconds(parsed.GetValue(CpuSeconds)));
}
