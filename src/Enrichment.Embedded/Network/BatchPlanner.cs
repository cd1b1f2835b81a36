namespace Enrichment.Embedded.Network;

/// <summary>Decides which sentences of an article the network reads together.</summary>
internal static class BatchPlanner
{
    /// <summary>
    /// The batches for <paramref name="sentences"/>: each sentence by itself. Of sentences that are equal to the network only the first is
    /// read, and none without a letter.
    /// </summary>
    /// <remarks>
    /// Batches of several sentences took longer and more memory, because they are padded to the longest. They also share one scale of their
    /// activations, so that the scores of a sentence depended on the others.
    /// </remarks>
    public static IEnumerable<IReadOnlyList<EncodedSentence>> Plan(IEnumerable<EncodedSentence> sentences) =>
        sentences.Where(sentence => !sentence.HasNoLetters)
            .Distinct(SameInputs.Comparer)
            .Select(sentence => (IReadOnlyList<EncodedSentence>)[sentence]);
}
