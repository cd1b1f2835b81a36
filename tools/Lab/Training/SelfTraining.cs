using System.Runtime.Intrinsics;
using Enrichment.Embedded.Entities.Tagging;

namespace Enrichment.Lab.Training;

/// <summary>
/// Labels unlabelled sentences with a first model. Only confident labels are used for training; other tokens may have any label.
/// </summary>
internal static class SelfTraining
{
    /// <summary>Labels the sentences from <paramref name="from"/> on.</summary>
    /// <param name="sentences">The sentences.</param>
    /// <param name="from">The first without labels.</param>
    /// <param name="teacher">The first model.</param>
    /// <param name="sure">The minimum probability of a label.</param>
    public static void Label(List<TrainingSentence> sentences, int from, TagModel teacher, float sure)
    {
        var lattice = new TagLattice(teacher);
        for (var at = from; at < sentences.Count; at++)
            sentences[at] = sentences[at] with { Allowed = Labels(sentences[at], teacher, lattice, sure) };
    }

    private static ushort[] Labels(TrainingSentence sentence, TagModel teacher, TagLattice lattice, float sure)
    {
        var count = sentence.Ends.Length;
        var sums = new short[count * TagLabels.Row];
        var probabilities = new float[count * TagLabels.Row];
        for (var at = 0; at < count; at++)
        {
            var start = at == 0 ? 0 : sentence.Ends[at - 1];
            teacher.Score(sentence.Features.AsSpan(start, sentence.Ends[at] - start)).CopyTo(sums, at * TagLabels.Row);
        }

        lattice.ComputeMarginals(sums, probabilities);
        var allowed = new ushort[count];
        for (var at = 0; at < count; at++)
        {
            allowed[at] = (1 << TagLabels.Count) - 1;
            for (var label = 0; label < TagLabels.Count; label++)
            {
                if (probabilities[(at * TagLabels.Row) + label] >= sure) allowed[at] = (ushort)(1 << label);
            }
        }

        return allowed;
    }
}
