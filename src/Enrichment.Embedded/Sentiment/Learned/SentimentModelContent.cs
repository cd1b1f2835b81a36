namespace Enrichment.Embedded.Sentiment.Learned;

/// <summary>A model as it lies in its resource. Weights are in units of <see cref="SentimentModel.Unit"/>, three a place or rule.</summary>
/// <param name="WordKeys">The hashes of the words.</param>
/// <param name="Ratings">What each word leans by itself, in tenths, -40 to 40.</param>
/// <param name="IsCommon">1 for a word that is written small, 0 for one that may be a name's only.</param>
/// <param name="WordWeights">For each word the weights of each <see cref="WordPlace"/>.</param>
/// <param name="PhraseKeys">The hashes of the phrases.</param>
/// <param name="PhraseWeights">For each phrase the weights of each <see cref="PhrasePlace"/>.</param>
/// <param name="RuleWeights">The weights of each rule.</param>
/// <param name="Deviations">How far ratings lie from what is made of a sentence, on an average: as news, as a post.</param>
internal sealed record SentimentModelContent(
    uint[] WordKeys, sbyte[] Ratings, byte[] IsCommon, short[] WordWeights, uint[] PhraseKeys, short[] PhraseWeights, short[] RuleWeights, float[] Deviations);
