using Enrichment.Text;

namespace Enrichment.Embedded.Network;

/// <summary>Joins the network's outputs for the windows of a sentence.</summary>
/// <param name="labels">The labels of the network.</param>
internal sealed class SentenceAssembler(NetworkLabels labels)
{
    /// <summary>The sentence of <paramref name="windows"/> with their <paramref name="outputs"/>. The root of each further window
    /// depends on that of the first.</summary>
    public (AnalyzedSentence Sentence, NameScores Names) Assemble(
        IReadOnlyList<EncodedSentence> windows, IReadOnlyList<NetworkOutput> outputs)
    {
        var count = windows.Sum(window => window.Words.Count);
        var (words, syntax, tones) = (new List<TextSpan>(count), new WordSyntax[count], new WordTone[count]);
        var names = new float[count * NameLabels.Count];
        var (root, rating) = (-1, 0.0);
        for (var index = 0; index < windows.Count; index++)
        {
            var (first, output) = (words.Count, outputs[index]);
            root = AddSyntax(output.Syntax, syntax.AsSpan(first), first, root);
            output.Tones.CopyTo(tones, first);
            output.Names.CopyTo(names, first * NameLabels.Count);
            rating += (double)output.Rating * windows[index].Words.Count / count;
            words.AddRange(windows[index].Words);
        }

        return (new AnalyzedSentence(words, syntax, tones, Round(rating)), new NameScores(names));
    }

    // A rating that is not a number counts as neutral.
    private static sbyte Round(double rating)
    {
        const sbyte highest = AnalyzedSentence.HighestRating;
        return double.IsNaN(rating) ? (sbyte)0 : (sbyte)Math.Clamp(Math.Round(rating * highest), -highest, highest);
    }

    // Returns the root of the sentence.
    private int AddSyntax(WordSyntax[] window, Span<WordSyntax> syntax, int first, int root)
    {
        for (var at = 0; at < window.Length; at++)
        {
            var word = window[at];
            syntax[at] = word.Head >= 0 ? word with { Head = first + word.Head }
                : root < 0 ? word with { Relation = labels.Root }
                : word with { Head = root, Relation = labels.Parataxis };
        }

        return root >= 0 ? root : first + Array.FindIndex(window, word => word.Head < 0);
    }
}
