namespace Enrichment.Documents.Html.Content;

/// <summary>The text of an article as its metadata has it. It shows which blocks of the page are the article.</summary>
internal sealed class KnownText
{
    private const int FewestWords = 60;
    private const int RunLength = 4;
    private const double MostlyKnown = 0.6;

    private readonly HashSet<int> _runs = [];

    private KnownText(string text)
    {
        foreach (var run in FindRuns(text)) _runs.Add(run);
    }

    /// <summary>Reads <paramref name="text"/>, or returns null if it is too short to be an article.</summary>
    public static KnownText? Create(string? text)
    {
        if (text is null) return null;
        var known = new KnownText(text);
        return known._runs.Count >= FewestWords ? known : null;
    }

    /// <summary>The part of this text that is in <paramref name="blocks"/>, from 0 to 1.</summary>
    public double FindShare(IEnumerable<PageBlock> blocks) =>
        (double)blocks.SelectMany(block => FindRuns(block.Text)).Where(_runs.Contains).Distinct().Count() / _runs.Count;

    /// <summary>Whether most of <paramref name="block"/> is in this text.</summary>
    public bool Has(PageBlock block)
    {
        var (known, total) = (0, 0);
        foreach (var run in FindRuns(block.Text))
        {
            total++;
            if (_runs.Contains(run)) known++;
        }

        return total > 0 && known >= MostlyKnown * total;
    }

    // Hashes of four words in sequence. A shorter text is one run.
    private static IEnumerable<int> FindRuns(string text)
    {
        var window = new int[RunLength];
        var count = 0;
        foreach (var word in SplitWords(text))
        {
            window[count++ % RunLength] = word;
            if (count < RunLength) continue;
            var hash = 17;
            for (var at = 0; at < RunLength; at++) hash = (hash * 31) + window[(count + at) % RunLength];
            yield return hash;
        }
    }

    private static IEnumerable<int> SplitWords(string text)
    {
        var (hash, length) = (0, 0);
        foreach (var c in text)
        {
            if (char.IsLetterOrDigit(c))
            {
                hash = (hash * 31) + char.ToLowerInvariant(c);
                length++;
            }
            else if (length > 0)
            {
                yield return hash;
                (hash, length) = (0, 0);
            }
        }

        if (length > 0) yield return hash;
    }
}
