namespace Enrichment.Embedded.Entities.Tagging;

/// <summary>
/// Lets the article decide what a word is that it uses several times: what the first pass holds the word to be, averaged over all its places,
/// pulls each place that way in the second (after V. Krishnan and C. Manning, 2006).
/// </summary>
internal static class DocumentBeliefs
{
    /// <summary>How many kinds of thing a word can be: the three classes, another name, no name; and how often it is there.</summary>
    public const int Row = 6;

    private const int Other = 3;
    private const int Outside = 4;
    private const int Places = 5;

    // So that one place that is quite sure does not decide alone.
    private const float Doubt = 0.02f;

    /// <summary>How much the article's belief weighs beside a place's own.</summary>
    public const float Pull = 0.6f;

    /// <summary>Gathers what the article holds each word to be, from the chances of the first pass.</summary>
    public static void Collect(TaggerWorkspace workspace)
    {
        var count = workspace.Tokens.Count;
        workspace.Beliefs.AsSpan(0, workspace.Table.Count * Row).Clear();
        for (var at = 0; at < count; at++)
        {
            if (Takes(workspace.Words[at])) Collect(workspace.Chances.AsSpan(at * TagLabels.Row, TagLabels.Row), workspace.Beliefs.AsSpan(workspace.Numbers[at] * Row, Row));
        }
    }

    /// <summary>Adds the pull to the sums of the tokens from <paramref name="start"/> up to, not including, <paramref name="end"/>.</summary>
    /// <returns>Whether any of them is there twice.</returns>
    public static bool Apply(TaggerWorkspace workspace, int start, int end, float factor)
    {
        var changed = false;
        for (var at = start; at < end; at++)
        {
            if (!Takes(workspace.Words[at]) || workspace.Beliefs[(workspace.Numbers[at] * Row) + Places] < 2) continue;
            changed = true;
            Pulled(workspace.Sums.AsSpan(at * TagLabels.Row, TagLabels.Row), workspace.Chances.AsSpan(at * TagLabels.Row, TagLabels.Row), workspace.Beliefs.AsSpan(workspace.Numbers[at] * Row, Row), factor);
        }

        return changed;
    }

    private static bool Takes(in WordView word) => word.Case >= WordCase.Capital && word.Length > 1;

    private static void Collect(ReadOnlySpan<float> chances, Span<float> belief)
    {
        Span<float> own = stackalloc float[Row];
        Sum(chances, own);
        for (var kind = 0; kind < Places; kind++) belief[kind] += own[kind];
        belief[Places]++;
    }

    private static void Sum(ReadOnlySpan<float> chances, Span<float> kinds)
    {
        for (var type = 0; type < 3; type++)
            kinds[type] = chances[TagLabels.Begin(type)] + chances[TagLabels.Inside(type)] + chances[TagLabels.Last(type)] + chances[TagLabels.Unit(type)];
        kinds[Other] = chances[TagLabels.OtherBegin] + chances[TagLabels.OtherInside];
        kinds[Outside] = chances[TagLabels.Outside];
    }

    private static void Pulled(Span<short> sums, ReadOnlySpan<float> chances, ReadOnlySpan<float> belief, float factor)
    {
        Span<float> own = stackalloc float[Row];
        Span<short> pulls = stackalloc short[Row];
        Sum(chances, own);
        for (var kind = 0; kind < Places; kind++)
            pulls[kind] = (short)MathF.Round(MathF.Log(((belief[kind] / belief[Places]) + Doubt) / (own[kind] + Doubt)) * factor);
        for (var label = 0; label < TagLabels.Count; label++)
        {
            var kind = label == TagLabels.Outside ? Outside : TagLabels.TypeOf(label) is >= 0 and var type ? type : Other;
            sums[label] += pulls[kind];
        }
    }
}
