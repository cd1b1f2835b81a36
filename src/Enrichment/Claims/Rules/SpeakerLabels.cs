using Enrichment.Claims.Attributions;
using Enrichment.Claims.Lexicon;
using Enrichment.Claims.Reading;
using Enrichment.Text;

namespace Enrichment.Claims.Rules;

/// <summary>The labels before a colon that start several paragraphs of an article: the speakers of an interview or transcript.</summary>
internal sealed class SpeakerLabels
{
    // In words and marks: "SEN. JOHN SMITH (D-N.Y.)".
    private const int Longest = 10;

    private readonly HashSet<string> _labels;

    /// <summary>Finds the labels of <paramref name="passages"/>. Two speakers take turns, so one label alone is none.</summary>
    public SpeakerLabels(IEnumerable<Passage> passages)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        var lasts = new Dictionary<string, int>(StringComparer.Ordinal);
        var paragraph = -1;
        foreach (var passage in passages)
        {
            if (passage.Paragraph == paragraph || passage.IsHeading) continue;
            paragraph = passage.Paragraph;
            if (Read(passage) is not { } label || !CanName(passage, label)) continue;
            var text = GetText(passage, label);
            counts[text] = counts.GetValueOrDefault(text) + 1;
            lasts[text] = passage.Paragraph;
        }

        var recurring = counts.Where(pair => pair.Value > 1).Select(pair => pair.Key).ToHashSet(StringComparer.Ordinal);
        _labels = recurring.Count > 1 ? recurring : [];
        LastParagraph = _labels.Count > 0 ? _labels.Max(label => lasts[label]) - 1 : -1;
    }

    /// <summary>The last paragraph before the one that the last label starts: what follows it may be the article's own words.</summary>
    public int LastParagraph { get; }

    /// <summary>Whether <paramref name="label"/> is one of them.</summary>
    public bool Contains(Passage passage, NounPhrase label) => _labels.Count > 0 && _labels.Contains(GetText(passage, label));

    /// <summary>The words before a colon at the start of <paramref name="passage"/>, without a verb; null if there are none.</summary>
    public static NounPhrase? Read(Passage passage)
    {
        var first = passage.IsKind(0, TokenKind.Quote) && passage.QuoteAt(0) is null ? 1 : 0;
        var colon = first;
        while (colon < passage.Count && colon - first <= Longest && CanBeInLabel(passage, colon)) colon++;
        return colon > first && passage[colon] == ":" && passage.QuoteAt(colon) is null ? new NounPhrase(first, colon) : null;
    }

    private static bool CanBeInLabel(Passage passage, int at) =>
        passage[at] != ":" && passage.QuoteAt(at) is null && !passage.Is(at, WordClass.Be | WordClass.HaveOrDo | WordClass.Modal);

    // Speakers have names with a capital, and are few words.
    private static bool CanName(Passage passage, NounPhrase label) =>
        passage.IsCapitalized(label.First) && label.End - label.First <= 6 && !passage.Is(label.First, WordClass.Time);

    private static string GetText(Passage passage, NounPhrase label) => passage.Span(label.First, label.End).In(passage.Text);
}
