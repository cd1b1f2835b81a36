namespace Enrichment.Embedded.Entities.Tagging;

/// <summary>
/// Makes labels consistent within an article. The label probabilities of the first pass, averaged over all occurrences of a word,
/// are added to the sums of the second pass (after V. Krishnan and C. Manning, 2006).
/// </summary>
internal static class DocumentProbabilities
{
    /// <summary>
    /// The number of values for a word: the probabilities of the three classes, another name and no name, and the number of occurrences.
    /// </summary>
    public const int Row = 6;

    private const int Other = 3;
    private const int Outside = 4;
    private const int Places = 5;

    // Smooths the average, so that one occurrence does not decide alone.
    private const float Smoothing = 0.02f;

    /// <summary>The weight of the averaged probabilities.</summary>
    public const float DefaultWeight = 0.6f;

    /// <summary>Averages the probabilities of the first pass for each word.</summary>
    public static void Collect(TaggerWorkspace workspace)
    {
        var count = workspace.Tokens.Count;
        workspace.WordProbabilities.AsSpan(0, workspace.Table.Count * Row).Clear();
        for (var at = 0; at < count; at++)
        {
            if (IsIncluded(workspace.Words[at]))
                Collect(workspace.Marginals.AsSpan(at * TagLabels.Row, TagLabels.Row),
                    workspace.WordProbabilities.AsSpan(workspace.Numbers[at] * Row, Row));
        }
    }

    /// <summary>
    /// Adds the averaged probabilities to the sums of the tokens from <paramref name="start"/> up to, not including,
    /// <paramref name="end"/>.
    /// </summary>
    /// <returns>Whether any of these words occurs more than once.</returns>
    public static bool Apply(TaggerWorkspace workspace, int start, int end, float factor)
    {
        var changed = false;
        for (var at = start; at < end; at++)
        {
            if (!IsIncluded(workspace.Words[at]) || workspace.WordProbabilities[(workspace.Numbers[at] * Row) + Places] < 2) continue;
            changed = true;
            AddPull(workspace.Sums.AsSpan(at * TagLabels.Row, TagLabels.Row), workspace.Marginals.AsSpan(at * TagLabels.Row, TagLabels.Row),
                workspace.WordProbabilities.AsSpan(workspace.Numbers[at] * Row, Row), factor);
        }

        return changed;
    }

    private static bool IsIncluded(in WordView word) => word.Case >= WordCase.Capital && word.Length > 1;

    private static void Collect(ReadOnlySpan<float> probabilities, Span<float> average)
    {
        Span<float> own = stackalloc float[Row];
        Sum(probabilities, own);
        for (var kind = 0; kind < Places; kind++) average[kind] += own[kind];
        average[Places]++;
    }

    private static void Sum(ReadOnlySpan<float> probabilities, Span<float> kinds)
    {
        for (var type = 0; type < 3; type++)
            kinds[type] = probabilities[TagLabels.Begin(type)] + probabilities[TagLabels.Inside(type)]
                + probabilities[TagLabels.Last(type)] + probabilities[TagLabels.Unit(type)];
        kinds[Other] = probabilities[TagLabels.OtherBegin] + probabilities[TagLabels.OtherInside];
        kinds[Outside] = probabilities[TagLabels.Outside];
    }

    private static void AddPull(Span<short> sums, ReadOnlySpan<float> probabilities, ReadOnlySpan<float> average, float factor)
    {
        Span<float> own = stackalloc float[Row];
        Span<short> changes = stackalloc short[Row];
        Sum(probabilities, own);
        for (var kind = 0; kind < Places; kind++)
        {
            var ratio = ((average[kind] / average[Places]) + Smoothing) / (own[kind] + Smoothing);
            changes[kind] = (short)MathF.Round(MathF.Log(ratio) * factor);
        }

        for (var label = 0; label < TagLabels.Count; label++)
        {
            var kind = label == TagLabels.Outside ? Outside : TagLabels.GetClass(label) is >= 0 and var type ? type : Other;
            sums[label] += changes[kind];
        }
    }
}
