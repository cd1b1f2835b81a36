namespace Enrichment.Cli;

/// <summary>Describes an exception that is an error in this program.</summary>
internal static class InternalError
{
    public static string Describe(Exception error) =>
        $"Internal error ({error.GetType().Name}: {error.Message}). "
        + "Please report this line, the article, and the output of 'enrich --version'.";
}
