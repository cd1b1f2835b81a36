namespace Enrichment.Index.Terms;

/// <summary>Lists of names in one column of a table.</summary>
internal static class NameList
{
    private const char Separator = '\n';

    // A word for the text index, so that the words of two names are no phrase. It is in the private use area and in no query.
    private const string Boundary = " \uE000 ";

    /// <summary>Joins names, which can have line feeds.</summary>
    public static string Join(IEnumerable<string> names) => string.Join(Separator, names.Select(name => name.Replace(Separator, ' ')));

    /// <summary>Splits names that <see cref="Join"/> joined.</summary>
    public static string[] Split(string joined) => joined.Length == 0 ? [] : joined.Split(Separator);

    /// <summary>Joins names for the text index.</summary>
    public static string JoinForSearch(IEnumerable<string> names) => string.Join(Boundary, names.Distinct(StringComparer.Ordinal));
}
