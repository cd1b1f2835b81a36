using System.CommandLine;
using Enrichment.Limits;

namespace Enrichment.Cli.Commands;

/// <summary>The option <c>--work-memory</c>.</summary>
internal static class WorkMemoryOption
{
    public static readonly Option<int?> WorkMemory = new("--work-memory")
    {
        Description = "The memory for the articles in progress, in MiB. [default: the memory of the container or machine, less 384]",
        HelpName = "MIB",
        CustomParser = result =>
            IntegerArgument.Parse(result, "--work-memory", WorkMemorySetting.MinMegabytes, WorkMemorySetting.MaxMegabytes),
    };

    /// <summary>Gets the memory in bytes.</summary>
    public static long GetBytes(ParseResult parsed) => WorkMemorySetting.GetBytes(parsed.GetValue(WorkMemory));
}
