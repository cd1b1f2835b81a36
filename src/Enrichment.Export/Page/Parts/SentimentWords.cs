using Enrichment.Sentiment;
using static Enrichment.Export.Page.Parts.PageWords;

namespace Enrichment.Export.Page.Parts;

/// <summary>Words for the sentiment toward an entity.</summary>
internal static class SentimentWords
{
    private const int MaxVoices = 3;

    /// <summary>
    /// The sentiment in all voices, and, if a source speaks well or badly of the entity, who does: "negative −0.45 (the article itself:
    /// neutral; Ann Smith: negative)".
    /// </summary>
    public static string Describe(TargetSentiment target)
    {
        var polar = (target.By ?? []).Where(voice => voice.Label != SentimentLabel.Neutral).ToList();
        var all = $"{GetName(target.Label)} {Score(target.Score)}";
        if (polar.Count == 0) return all;
        var more = polar.Count > MaxVoices ? "; …" : "";
        var own = target.Author is { } author ? $"the article itself: {GetName(author.Label)}; " : "";
        return $"{all} ({own}{string.Join("; ", polar.Take(MaxVoices).Select(Describe))}{more})";
    }

    private static string Describe(VoiceSentiment voice) => $"{ToLine(voice.Name ?? "unnamed sources")}: {GetName(voice.Label)}";
}
