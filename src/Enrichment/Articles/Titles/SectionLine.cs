using Enrichment.Articles.Datelines;

namespace Enrichment.Articles.Titles;

/// <summary>Recognizes the line above a headline that names the section: "WORLD", "Home > News > Asia", "HARBOUR INQUIRY".</summary>
internal static class SectionLine
{
    private const int Longest = 60;
    private const int LongestInCapitals = 28;

    /// <summary>Whether <paramref name="line"/> consists of known labels.</summary>
    public static bool IsLabels(ReadOnlySpan<char> line)
    {
        if (line.Length > Longest) return false;
        foreach (var range in line.SplitAny('|', '>', '»', '›', '/', '·', '•'))
        {
            var label = RemoveNumber(line[range]).Trim(" :*#.0123456789");
            if (!label.IsEmpty && !SectionLabels.Has(label)) return false;
        }

        return true;
    }

    // "Press Release No. 41/2021"
    private static ReadOnlySpan<char> RemoveNumber(ReadOnlySpan<char> label) =>
        label.IndexOf(" No.", StringComparison.OrdinalIgnoreCase) is >= 0 and var number ? label[..number] : label;

    /// <summary>Whether <paramref name="line"/> is at most three words in capitals.</summary>
    public static bool IsInCapitals(ReadOnlySpan<char> line)
    {
        if (line.Length > LongestInCapitals || line.Count(' ') > 2) return false;
        var letters = 0;
        foreach (var c in line)
        {
            if (char.IsLower(c)) return false;
            if (char.IsUpper(c)) letters++;
        }

        return letters > 1;
    }
}
