namespace Enrichment.Cli.Search;

/// <summary>Joins the arguments of a command line to the text of a query.</summary>
internal static class QueryArguments
{
    /// <summary>
    /// Joins arguments. One argument is the whole query. Of several, one with spaces was in quotation marks, which the shell has removed:
    /// it becomes a phrase, or the value of its filter.
    /// </summary>
    public static string Join(IReadOnlyList<string> arguments) =>
        arguments is [var only] ? only : string.Join(' ', arguments.Select(Quote));

    private static string Quote(string argument)
    {
        if (!argument.Any(char.IsWhiteSpace) || argument.Contains('"')) return argument;
        var colon = argument.IndexOf(':');
        var hasFilter = colon > 0 && argument.AsSpan(0, colon).ContainsAnyExceptInRange('a', 'z') is false;
        return hasFilter ? $"{argument[..(colon + 1)]}\"{argument[(colon + 1)..]}\"" : $"\"{argument}\"";
    }
}
