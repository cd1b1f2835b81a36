namespace Enrichment.Embedded.Sentiment.Learned;

/// <summary>
/// The content of a model resource. Weights are in units of <see cref="SentimentModel.Unit"/>, three for each position or rule.
/// </summary>
/// <param name="WordKeys">The hashes of the words.</param>
/// <param name="Ratings">The valence of each word, in tenths, -40 to 40.</param>
/// <param name="IsCommon">1 for a word that occurs in lowercase, 0 for one that may only be part of names.</param>
/// <param name="WordWeights">For each word the weights of each <see cref="WordPosition"/>.</param>
/// <param name="PhraseKeys">The hashes of the phrases.</param>
/// <param name="PhraseWeights">For each phrase the weights of each <see cref="PhrasePosition"/>.</param>
/// <param name="RuleWeights">The weights of each rule.</param>
/// <param name="Deviations">The standard deviations of ratings from scores: as news, as a post.</param>
internal sealed record SentimentModelContent(
    uint[] WordKeys, sbyte[] Ratings, byte[] IsCommon, short[] WordWeights,
        uint[] PhraseKeys, short[] PhraseWeights, short[] RuleWeights, float[] Deviations);
