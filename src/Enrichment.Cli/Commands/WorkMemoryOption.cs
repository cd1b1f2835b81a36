using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Enrichment.Limits;

namespace Enrichment.Cli.Commands;

/// <summary>The option <c>--work-memory</c>.</summary>
internal static class WorkMemoryOption
{
    public static readonly Option<int?> WorkMemory = new("--work-memory")
    {
        Description = "The memory for the articles in progress, in MiB. [default: the memory of the container or machine, less 256]",
        HelpName = "MIB",
        CustomParser = Parse,
    };

    /// <summary>Gets the memory in bytes.</summary>
    public static long GetBytes(ParseResult parsed) => WorkMemorySetting.GetBytes(parsed.GetValue(WorkMemory));

    private static int? Parse(ArgumentResult result)
    {
        var value = result.Tokens[0].Value;
        if (int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var megabytes)
            && megabytes is >= WorkMemorySetting.MinMegabytes and <= WorkMemorySetting.MaxMegabytes) return megabytes;
        result.AddError(
            $"--work-memory must be an integer from {WorkMemorySetting.MinMegabytes} to {WorkMemorySetting.MaxMegabytes}, not '{value}'.");
        return null;
    }
}
