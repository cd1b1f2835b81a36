using Enrichment.Embedded.Network;
using Enrichment.Lab.Corpora;
using Enrichment.Syntax;

namespace Enrichment.Lab.Examples;

/// <summary>Examples for the heads that parse.</summary>
internal static class SyntaxExamples
{
    /// <summary>The labels of <paramref name="sentences"/>: parts of speech, tags and relations, each in order.</summary>
    public static (string[] Upos, string[] Xpos, string[] Relations) FindLabels(IReadOnlyList<TreebankSentence> sentences) =>
        (Find(sentences, word => word.PartOfSpeech.Code), Find(sentences, word => word.Tag), Find(sentences, word => word.Relation));

    /// <summary>The example of <paramref name="sentence"/>, null if it is longer than a window.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="text">Its text, possibly in another letter case.</param>
    /// <param name="labels">The labels.</param>
    /// <param name="weight">The weight in training.</param>
    public static Example? Create(TreebankSentence sentence, string text, NetworkLabels labels, double weight)
    {
        var words = sentence.Tree.Words;
        if (new SentenceEncoder().Encode(text, [.. words.Select(word => word.Span)]) is not [var window]) return null;
        return ExampleFactory.Create(window, weight) with
        {
            Upos = [.. words.Select(word => IndexOf(labels.Upos, word.PartOfSpeech.Code))],
            Xpos = [.. words.Select(word => IndexOf(labels.Xpos, word.Tag))],
            Heads = [.. words.Select(word => word.Head + 1)],
            Relations = [.. words.Select(word => IndexOf(labels.Relations, word.Relation))],
        };
    }

    private static string[] Find(IEnumerable<TreebankSentence> sentences, Func<SyntaxWord, string> get) =>
        [.. sentences.SelectMany(sentence => sentence.Tree.Words).Select(get).Distinct().Order(StringComparer.Ordinal)];

    private static int IndexOf(IReadOnlyList<string> labels, string label)
    {
        for (var at = 0; at < labels.Count; at++)
        {
            if (labels[at] == label) return at;
        }

        return -1;
    }
}
