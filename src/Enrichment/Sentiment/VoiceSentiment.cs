namespace Enrichment.Sentiment;

/// <summary>The sentiment toward an entity in one voice: the article's own, or that of a source of its claims.</summary>
/// <param name="Source">The id of the source's entity; null for the article's own voice, and for all sources without an entity.</param>
/// <param name="Name">The name of the source's entity, or null.</param>
/// <param name="Label">The polarity.</param>
/// <param name="Score">-1 (negative) to 1 (positive), rounded to two decimals.</param>
/// <param name="Mentions">The number of mentions in this voice, 1 or more.</param>
public sealed record VoiceSentiment(string? Source, string? Name, SentimentLabel Label, double Score, int Mentions)
{
    /// <summary>The sentiment of <paramref name="tones"/>, at least one, in the voice of a source.</summary>
    public static VoiceSentiment Create(string? source, string? name, IReadOnlyList<MentionTone> tones)
    {
        var confidence = SentimentConfidence.CreateMean(tones);
        return new VoiceSentiment(source, name, confidence.ChooseLabel(), confidence.GetScore(), tones.Count);
    }
}
