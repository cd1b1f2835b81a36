using System.Text.RegularExpressions;
using Enrichment.Articles.Datelines;
using Enrichment.Articles.Headers;
using Enrichment.Lexicons;
using Enrichment.Text;

namespace Enrichment.Articles.Titles;

/// <summary>Recognizes lines with the authors of an article: "By Jane Doe", "Jane Doe, Staff Writer", "BBC News".</summary>
internal static partial class BylineReader
{
    private const int Longest = 160;

    private static readonly WordSet Roles = Lexicon.Open("byline-roles.txt").ToWordSet();

    /// <summary>Whether <paramref name="line"/> is a byline.</summary>
    public static bool IsByline(string text, ISpan line)
    {
        if (line.Length > Longest) return false;
        var content = text.AsSpan(line.Offset, line.Length);
        return IsAgencyName(content) || ByPattern().IsMatch(content) || EndsInRole(content);
    }

    /// <summary>Whether <paramref name="line"/> is only the name of an agency, which can also be a subheading.</summary>
    public static bool IsAgency(string text, ISpan line) => line.Length <= Longest && IsAgencyName(text.AsSpan(line.Offset, line.Length));

    /// <summary>The authors that <paramref name="line"/>, a byline, names after "By".</summary>
    public static IReadOnlyList<string> ReadAuthors(string text, ISpan line)
    {
        var match = ByPattern().Match(text, line.Offset, line.Length);
        return match.Success
            ? [.. HeaderValue.ReadNames(match.Groups["names"].Value).Where(name => !HasRole(name)).Select(ToTitleCase)]
            : [];
    }

    private static string ToTitleCase(string name) => name.Any(char.IsLower)
        ? name
        : System.Globalization.CultureInfo.InvariantCulture.TextInfo.ToTitleCase(name.ToLowerInvariant());

    private static bool IsAgencyName(ReadOnlySpan<char> line)
    {
        var comma = line.IndexOf(',');
        return NewsAgencies.IsKnown(line.TrimStart('(').TrimEnd(')'))
            || (comma > 0 && NewsAgencies.IsKnown(line[..comma]) && line.Count(' ') <= 3);
    }

    // "Jane Doe, Staff Writer", "Jane Doe in Kabul", "Jane Doe | Political Editor"
    private static bool EndsInRole(ReadOnlySpan<char> line)
    {
        var mark = line.IndexOfAny(",|–—(");
        if (mark <= 0 || !NamePattern().IsMatch(line[..mark].Trim())) return false;
        var role = line[(mark + 1)..].Trim().TrimEnd(')');
        return !role.IsEmpty && HasRole(role);
    }

    private static bool HasRole(ReadOnlySpan<char> words)
    {
        if (words.Count(' ') > 6 || words[^1] is '.' or '?' or '!') return false;
        foreach (var range in words.SplitAny(' ', '/', ',', '-'))
        {
            if (Roles.Has(words[range])) return true;
        }

        return false;
    }

    private const string Particle = "de|del|la|van|der|den|von|al|bin|bint|da|dos|di|el|ben|ibn|du|le|ter|ten";

    private const string Name = @"(?:\p{Lu}[\p{L}.'’-]*)(?: (?:\p{Lu}[\p{L}.'’-]*|" + Particle + ")){0,5}";

    [GeneratedRegex(@"\A" + Name + @"\z", RegexOptions.CultureInvariant)]
    private static partial Regex NamePattern();

    [GeneratedRegex(
        @"\A(?:[Bb]y|BY|[Ww]ords by|[Rr]eporting by|[Ww]ritten by|[Ss]tory by|[Tt]ext by|[Pp]osted by|[Pp]ublished by|[Aa]uthor|[Aa]uthors|"
        + @"Por|Par|Von|Di)(?: ?:)? (?<names>" + Name + @"(?:(?:, | and | & |, and | AND )" + Name + @"){0,7})"
        + @"(?:\s*[,|–—(/-].{0,80}|\s+(?:in|for|at|of|is|IN|FOR) .{0,80})?\z",
        RegexOptions.CultureInvariant)]
    private static partial Regex ByPattern();
}
