namespace Enrichment.Cli;

/// <summary>What people are told of a fault that is this program's own.</summary>
internal static class InternalFault
{
    public static string Describe(Exception fault) =>
        $"A fault of enrich itself ({fault.GetType().Name}: {fault.Message}). Please report this line, with the article and what 'enrich --version' prints.";
}
