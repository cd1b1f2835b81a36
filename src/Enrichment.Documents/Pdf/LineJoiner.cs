using System.Text;
using System.Text.RegularExpressions;

namespace Enrichment.Documents.Pdf;

/// <summary>
/// Joins the lines of a paragraph. A hyphen at the end of a line breaks a word or is part of it: the words elsewhere in the document
/// decide.
/// </summary>
internal sealed partial class LineJoiner
{
    // Two shorter words can be parts of a longer one: "for-ward".
    private const int ShortestWord = 4;

    private readonly HashSet<string> _words = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Collects the words of <paramref name="lines"/>, but not the parts of those that are broken.</summary>
    public LineJoiner(IEnumerable<string> lines)
    {
        var isAfterHyphen = false;
        foreach (var line in lines)
        {
            var endsInHyphen = EndsInHyphen(line);
            foreach (var word in Words().EnumerateMatches(line))
            {
                var isPart = (isAfterHyphen && word.Index == 0) || (endsInHyphen && word.Index + word.Length == line.Length - 1);
                if (!isPart) _words.Add(line.Substring(word.Index, word.Length));
            }

            isAfterHyphen = endsInHyphen;
        }
    }

    /// <summary>The text of <paramref name="lines"/>.</summary>
    public string Join(IEnumerable<string> lines)
    {
        var text = new StringBuilder();
        foreach (var line in lines)
        {
            if (text.Length > 0 && !JoinWord(text, line)) text.Append(' ');
            text.Append(line);
        }

        return text.ToString().TrimEnd(Characters.SoftHyphen);
    }

    // Whether the line continues the last word. Removes the hyphen if it is no part of the word.
    private bool JoinWord(StringBuilder text, string line)
    {
        var hyphen = text[^1];
        if (hyphen is not ('-' or '\u2010' or Characters.SoftHyphen) || text.Length < 2 || !char.IsLetterOrDigit(text[^2])) return false;
        if (!char.IsLetterOrDigit(line[0])) return false;
        var first = FirstWord().Match(line).Value;
        var last = LastWord().Match(text.ToString(Math.Max(0, text.Length - 80), Math.Min(80, text.Length))).Groups["word"].Value;
        if (hyphen == Characters.SoftHyphen || IsBroken(last, first)) text.Length--;
        return true;
    }

    private bool IsBroken(string last, string first)
    {
        var (joined, compound) = (last + first, $"{last}-{first}");
        if (_words.Contains(joined)) return true;
        if (_words.Contains(compound) || last.Contains('-') || last.Length == 1) return false;
        var isOneWord = char.IsLower(first[0]) ? char.IsLetter(last[^1]) : IsUpper(last) && IsUpper(first);
        return isOneWord && !(IsWord(last) && IsWord(first));
    }

    private bool IsWord(string word) => word.Length >= ShortestWord && _words.Contains(word);

    private static bool IsUpper(string word) => word.Length > 1 && word.All(char.IsUpper);

    private static bool EndsInHyphen(string line) => line[^1] is '-' or '\u2010' or Characters.SoftHyphen;

    [GeneratedRegex(@"[\p{L}\p{Nd}]+(?:[-'’][\p{L}\p{Nd}]+)*", RegexOptions.CultureInvariant)]
    private static partial Regex Words();

    [GeneratedRegex(@"\A[\p{L}\p{Nd}]+", RegexOptions.CultureInvariant)]
    private static partial Regex FirstWord();

    [GeneratedRegex(@"(?<word>[\p{L}\p{Nd}]+(?:-[\p{L}\p{Nd}]+)*).\z", RegexOptions.CultureInvariant | RegexOptions.RightToLeft)]
    private static partial Regex LastWord();
}
