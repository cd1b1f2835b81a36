using Enrichment.Claims;
using Enrichment.Sentiment;

namespace Enrichment.Pipeline.Voices;

/// <summary>Separates the article's own sentiment toward each entity from that of the sources of its claims.</summary>
internal static class VoiceSeparator
{
    /// <summary>
    /// Replaces the tones of the mentions with the sentiment of each voice. Targets without tones stay as they are.
    /// </summary>
    /// <param name="sentiment">The sentiment.</param>
    /// <param name="claims">The claims of the article.</param>
    public static ArticleSentiment Separate(ArticleSentiment sentiment, IReadOnlyList<Claim> claims)
    {
        var offsets = sentiment.Targets.SelectMany(target => target.Tones ?? []).Select(tone => tone.Offset);
        var voices = new ClaimVoices(offsets, claims);
        return sentiment with { Targets = [.. sentiment.Targets.Select(target => Separate(target, voices))] };
    }

    private static TargetSentiment Separate(TargetSentiment target, ClaimVoices voices)
    {
        if (target.Tones is not { } tones) return target;
        var bySource = tones.ToLookup(tone => voices.Find(tone.Offset));
        return target with
        {
            Author = bySource[null].ToList() is { Count: > 0 } own ? VoiceSentiment.Create(null, null, own) : null,
            By = [.. bySource.Where(group => group.Key is not null).Select(group => Create(group.Key!, [.. group]))],
            Tones = null,
        };
    }

    private static VoiceSentiment Create(Voice voice, IReadOnlyList<MentionTone> tones) =>
        VoiceSentiment.Create(voice.Source, voice.Name, tones);
}
