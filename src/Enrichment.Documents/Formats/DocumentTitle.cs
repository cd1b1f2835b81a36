using System.Text.RegularExpressions;
using Enrichment.Lexicons;

namespace Enrichment.Documents.Formats;

/// <summary>
/// Checks the title in the properties of a file. Programs fill it with file names and with the titles of templates, which are no headlines.
/// </summary>
internal static partial class DocumentTitle
{
    private const int Longest = 200;

    private static readonly WordSet Placeholders = Lexicon.Open(typeof(DocumentTitle).Assembly, "placeholder-titles.txt").ToWordSet();

    /// <summary>The title without white space around it, or null if it does not read like a headline.</summary>
    public static string? Check(string? title)
    {
        var text = WhiteSpace.Collapse(title ?? "");
        return text.Length <= Longest && HasWords(text) && !IsFileName(text) && !IsPlaceholder(text) ? text : null;
    }

    private static bool HasWords(string text) => text.Contains(' ') && text.Count(char.IsLetter) > text.Length / 2;

    private static bool IsFileName(string text) => FileName().IsMatch(text);

    // "Document 1", "Press release (2)"
    private static bool IsPlaceholder(string text) => Placeholders.Has(Number().Replace(text, ""));

    [GeneratedRegex(@"[_\\]|\.[A-Za-z][A-Za-z0-9]{1,4}\z|\A\w+: ?/|\AMicrosoft (?:Word|PowerPoint|Excel) - ",
        RegexOptions.CultureInvariant)]
    private static partial Regex FileName();

    [GeneratedRegex(@"[\s\d().]+\z", RegexOptions.CultureInvariant)]
    private static partial Regex Number();
}
