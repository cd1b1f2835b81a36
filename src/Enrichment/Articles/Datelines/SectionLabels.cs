using Enrichment.Lexicons;

namespace Enrichment.Articles.Datelines;

/// <summary>The labels above or before headlines, from section-labels.txt: "WORLD", "Opinion", "Breaking news".</summary>
internal static class SectionLabels
{
    private static readonly WordSet Labels = Lexicon.Open("section-labels.txt").ToWordSet();

    /// <summary>Whether <paramref name="line"/> is a label.</summary>
    public static bool Has(ReadOnlySpan<char> line) => Labels.Has(line);
}
