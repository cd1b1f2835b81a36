namespace Enrichment.Lab.Training;

/// <summary>A sentence as the trainer sees it.</summary>
/// <param name="Features">The features of all its tokens, token after token.</param>
/// <param name="Ends">Where the features of each token end.</param>
/// <param name="Allowed">The labels each token may have, a bit each.</param>
/// <param name="Weight">How much the sentence counts.</param>
internal sealed record TrainingSentence(uint[] Features, int[] Ends, ushort[] Allowed, float Weight);
