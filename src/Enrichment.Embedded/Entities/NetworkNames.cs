using Enrichment.Analysis;
using Enrichment.Embedded.Network;
using Enrichment.Entities;

namespace Enrichment.Embedded.Entities;

/// <summary>Finds names with the network.</summary>
internal static class NetworkNames
{
    private static readonly EntityType[] Types = [EntityType.Person, EntityType.Location, EntityType.Organization, EntityType.Other];

    /// <summary>The names in <paramref name="analysis"/> of <paramref name="text"/>, in text order; its scores are changed.</summary>
    public static IReadOnlyList<RecognizedName> Find(string text, NetworkAnalysis analysis)
    {
        DocumentConsistency.Apply(text, analysis.Sentences, analysis.Names);
        return [.. analysis.Sentences.Zip(analysis.Names).SelectMany(pair => Find(text, pair.First, pair.Second))];
    }

    private static IEnumerable<RecognizedName> Find(string text, AnalyzedSentence? sentence, NameScores? scores) =>
        sentence is null || scores is null ? [] : NameDecoder.Decode(sentence.Words, scores)
            .Select(name => new RecognizedName(name.Offset, name.Length, Types[name.Kind], Math.Round(name.Confidence, 2)))
            .Where(name => name.Type != EntityType.Person || !Descriptions.IsDescription(text, sentence, name));
}
