namespace Enrichment.Documents.Pdf;

/// <summary>Joins the large first letter of a text with the rest of its word.</summary>
internal static class DropCaps
{
    // Shares of the size of the font.
    private const double SmallestCap = 1.8;
    private const double WidestGap = 1;

    /// <summary>The words of a page after the large letters are joined with the words to their right.</summary>
    public static List<Segment> Join(IReadOnlyList<Segment> words)
    {
        var joined = new List<Segment>(words);
        foreach (var cap in words.Where(word => word.Text.Length == 1 && char.IsUpper(word.Text[0])))
        {
            var at = FindRest(joined, cap);
            if (at < 0) continue;
            joined[at] = joined[at] with { Text = cap.Text + joined[at].Text };
            joined.Remove(cap);
        }

        return joined;
    }

    // The first word of the highest line next to the letter.
    private static int FindRest(List<Segment> words, Segment cap)
    {
        var best = -1;
        for (var at = 0; at < words.Count; at++)
        {
            if (IsNextTo(words[at], cap) && (best < 0 || words[at].Baseline > words[best].Baseline)) best = at;
        }

        return best;
    }

    private static bool IsNextTo(Segment word, Segment cap) =>
        cap.Size >= SmallestCap * word.Size
        && char.IsLetter(word.Text[0])
        && word.Baseline > cap.Baseline
        && word.Baseline + (word.Size / 2) < cap.Baseline + cap.Size
        && word.Left >= cap.Right - (word.Size / 2)
        && word.Left - cap.Right < WidestGap * word.Size;
}
