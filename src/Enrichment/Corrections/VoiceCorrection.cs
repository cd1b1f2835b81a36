using Enrichment.Sentiment;

namespace Enrichment.Corrections;

/// <summary>Corrects the voices of the sentiment toward an entity.</summary>
internal static class VoiceCorrection
{
    /// <summary>
    /// <paramref name="target"/> with the corrected sources of its voices. Voices whose sources are now one entity, or none, become one.
    /// </summary>
    public static TargetSentiment Correct(TargetSentiment target, CorrectedEntities entities) => target.By is not { } voices
        ? target
        : target with
        {
            By = [.. voices.Select(voice => Correct(voice, entities)).GroupBy(voice => voice.Source).Select(same => Combine([.. same])!)],
        };

    /// <summary>
    /// The mean of <paramref name="voices"/>, weighted by their mentions, with the source of the first; null if there are none.
    /// </summary>
    public static VoiceSentiment? Combine(IReadOnlyList<VoiceSentiment> voices)
    {
        if (voices.Count <= 1) return voices.SingleOrDefault();
        var mentions = voices.Sum(voice => voice.Mentions);
        return voices[0] with
        {
            Label = voices.GroupBy(voice => voice.Label).MaxBy(same => same.Sum(voice => voice.Mentions))!.Key,
            Score = SentimentScore.Round(voices.Sum(voice => voice.Score * voice.Mentions) / mentions),
            Mentions = mentions,
        };
    }

    private static VoiceSentiment Correct(VoiceSentiment voice, CorrectedEntities entities)
    {
        var entity = voice.Source is { } source ? entities.FindUnsplit(source) : null;
        return voice with { Source = entity?.Id, Name = entity?.Name };
    }
}
