using System.Text.RegularExpressions;
using Enrichment.Text;

namespace Enrichment.Lab.Evaluation;

/// <summary>A name and the abbreviation in brackets after it: "Board of Control for Cricket in India (BCCI)".</summary>
/// <param name="Name">The name.</param>
/// <param name="Abbreviation">The abbreviation.</param>
internal sealed partial record MarkedDefinition(TextSpan Name, TextSpan Abbreviation)
{
    /// <summary>
    /// The definitions in <paramref name="text"/>: the shortest words before the brackets whose initials, in order, have the letters of the
    /// abbreviation, if the first has a capital and so does another (after A. Schwartz and M. Hearst, 2003).
    /// </summary>
    public static IEnumerable<MarkedDefinition> Find(string text) =>
        from Match match in Brackets().Matches(text)
        let abbreviation = new TextSpan(match.Groups["letters"].Index, match.Groups["letters"].Length)
        let name = FindName(text, match.Index, abbreviation.In(text))
        where name is not null
        select new MarkedDefinition(name.Value, abbreviation);

    private static TextSpan? FindName(string text, int end, string abbreviation)
    {
        var letters = abbreviation.Where(char.IsUpper).ToArray();
        var lineStart = text.LastIndexOf('\n', end) + 1;
        var words = Words().Matches(text[lineStart..end]);
        var most = Math.Min(letters.Length + 5, letters.Length * 2);
        for (var count = 2; count <= Math.Min(most, words.Count); count++)
        {
            var name = words.TakeLast(count).Select(word => word.Value).ToList();
            if (HasInitials(name, letters)) return TextSpan.FromBounds(lineStart + words[^count].Index, end);
        }

        return null;
    }

    private static bool HasInitials(List<string> words, char[] letters)
    {
        if (words[0][0] != letters[0] || words.Count(word => char.IsUpper(word[0])) < 2) return false;
        var next = 0;
        foreach (var initial in words.SelectMany(word => word.Where((c, at) => at == 0 || word[at - 1] == '-' || char.IsUpper(c))))
        {
            if (next < letters.Length && char.ToUpperInvariant(initial) == letters[next]) next++;
        }

        return next == letters.Length;
    }

    [GeneratedRegex(@" \((?<letters>\p{Lu}[\p{L}&.-]{0,8}\p{Lu}\.?)\)")]
    private static partial Regex Brackets();

    [GeneratedRegex(@"\S+")]
    private static partial Regex Words();
}
