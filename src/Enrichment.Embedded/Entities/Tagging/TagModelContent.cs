namespace Enrichment.Embedded.Entities.Tagging;

/// <summary>The content of a model resource.</summary>
/// <param name="Scale">The log-odds of a weight of 1.</param>
/// <param name="Transitions">The weights of label pairs.</param>
/// <param name="FeatureKeys">The hashes of the features, ascending; no two have the same first <see cref="TagModel.PrefixBits"/>
/// bits.</param>
/// <param name="Weights">The weights of the first feature for all labels, then of the second, and so on; one more, of no feature, at the
/// end.</param>
/// <param name="LexiconKeys">The hashes of the words and phrases of the lists, ascending.</param>
/// <param name="LexiconFlags">Which lists each of them is on.</param>
internal sealed record TagModelContent(
    float Scale, short[] Transitions, uint[] FeatureKeys, sbyte[] Weights, uint[] LexiconKeys, uint[] LexiconFlags);
