using System.Numerics;
using Enrichment.Analysis;
using Enrichment.Embedded.Network;
using Enrichment.Embedded.Sentiment.Bystanders;
using Enrichment.Syntax;
using Enrichment.Text;

namespace Enrichment.Embedded.Sentiment;

/// <summary>
/// Finds the tones of the mentions in a sentence: those of the network, without polarity for bystanders. The sentence is parsed only if a
/// mention has polarity.
/// </summary>
/// <param name="sentence">The network's reading of the sentence.</param>
/// <param name="parse">Parses the sentence.</param>
internal sealed class MentionTones(AnalyzedSentence sentence, Func<AnalyzedSentence, SyntaxTree?> parse)
{
    // The share of the polarity that remains: the rules are right in about nine of ten cases.
    private const float Remaining = 0.1f;

    private readonly Lazy<SyntaxTree?> _tree = new(() => parse(sentence), LazyThreadSafetyMode.None);

    /// <summary>
    /// The probabilities of negative, neutral and positive toward <paramref name="mention"/>, of an entity of type <paramref name="type"/>;
    /// null if no word overlaps it.
    /// </summary>
    public Vector4? Find(EntityType type, ISpan mention)
    {
        if (TargetTone.Find(sentence, mention) is not { } tone) return null;
        var hasPolarity = Math.Max(tone.X, tone.Z) > tone.Y;
        if (!hasPolarity || _tree.Value is not { } tree || TargetMention.Create(tree, type, mention) is not { } target) return tone;
        return Weaken(tone, BystanderRules.Find(target));
    }

    private static Vector4 Weaken(Vector4 tone, Part part)
    {
        var negative = part == Part.Unknown ? tone.X : tone.X * Remaining;
        var positive = part == Part.Bystander ? tone.Z * Remaining : tone.Z;
        return new Vector4(negative, 1 - negative - positive, positive, 0);
    }
}
