using System.Text.RegularExpressions;
using Enrichment.Articles.WrittenDates;
using Enrichment.Lexicons;
using Enrichment.Text;

namespace Enrichment.Articles.Headers;

/// <summary>Reads the values of a header's lines. A value that does not fit its key cannot be read.</summary>
internal static partial class HeaderValue
{
    private const int LongestTitle = 300;
    private const int LongestName = 120;
    private const int LongestAddress = 2_048;
    private const int LongestQuoted = 60;

    private static readonly WordMap<LexiconEntry> Languages =
        WordMap<LexiconEntry>.Create(Lexicon.Open("language-names.txt").Entries, entry => entry.Text, entry => entry);

    /// <summary>Whether <paramref name="value"/> fits <paramref name="field"/>.</summary>
    public static bool IsReadable(HeaderField field, string value, DateOrder? order) => field switch
    {
        HeaderField.Title => value.Length <= LongestTitle,
        HeaderField.Published or HeaderField.Updated => ReadDate(value, order) is not null,
        HeaderField.Url => value.Length <= LongestAddress && value.Contains('.') && !value.Any(char.IsWhiteSpace),
        HeaderField.Language => ReadLanguage(value) is not null,
        _ => value.Length <= LongestName && !EndsSentence(value),
    };

    /// <summary>The date that <paramref name="value"/> is, or null.</summary>
    public static PublicationDate? ReadDate(string value, DateOrder? order) =>
        (DateReader.ReadAll(value, order) ?? ReadDatedLine(value, order)) is { } date
            ? date.ToPublicationDate()
            : null;

    // "Published 18 July 2022"
    private static WrittenDate? ReadDatedLine(string value, DateOrder? order) =>
        value.Length > 0 && DatedLineReader.Read(value, new TextSpan(0, value.Length), order) is { HasNames: false } line
            ? line.Date
            : null;

    /// <summary>The BCP 47 tag that <paramref name="value"/> is or names, or null.</summary>
    public static string? ReadLanguage(string value)
    {
        if (Languages.Find(value, out var entry)) return entry.Classes;
        return TagPattern().IsMatch(value) ? value.Replace('_', '-') : null;
    }

    /// <summary>The names in <paramref name="value"/>: "Jane Doe and John Smith", "[Jane Doe, John Smith]", "By A, B and C".</summary>
    public static IReadOnlyList<string> ReadNames(string value)
    {
        if (value is ['[', .., ']']) return Split(value[1..^1], [","]);
        var names = value.StartsWith("by ", StringComparison.OrdinalIgnoreCase) ? value[3..] : value;
        var hasLast = AndPattern().IsMatch(names);
        return Split(AndPattern().Replace(names, ";"), hasLast && !names.Contains(';') ? [";", ","] : [";"]);
    }

    /// <summary>The start of <paramref name="value"/>, for a message.</summary>
    public static string Shorten(string value) =>
        value.Length > LongestQuoted ? string.Concat(value.AsSpan(0, LongestQuoted), "…") : value;

    /// <summary>Whether <paramref name="value"/> ends as a sentence does and not as an abbreviation.</summary>
    public static bool EndsSentence(string value)
    {
        if (value[^1] is not ('.' or '?')) return false;
        var last = value[(value.LastIndexOf(' ') + 1)..^1];
        return last.Length > 1 && !last.Contains('.') && !Abbreviations.AfterNames.Has(last);
    }

    private static string[] Split(string value, string[] separators) =>
    [
        .. value.Split(separators, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(name => name.Trim('"', '\''))
            .Where(name => name.Length > 0),
    ];

    [GeneratedRegex(@"\A[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8}){0,3}\z", RegexOptions.CultureInvariant)]
    private static partial Regex TagPattern();

    [GeneratedRegex(@"\s*,?\s+(?:and|&)\s+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex AndPattern();
}
