using System.Collections.ObjectModel;
using Enrichment.Analysis;
using Enrichment.Articles;

namespace Enrichment.Entities;

/// <summary>The result of an entity recognition of one article.</summary>
/// <param name="Names">The names, in text order. They do not overlap.</param>
/// <param name="Warnings">The parts of the article that the provider could not analyze.</param>
public sealed record EntityRecognition(IReadOnlyList<RecognizedName> Names, IReadOnlyList<Warning> Warnings)
{
    /// <summary>The languages that the provider detected for sentences with "und", as BCP 47 tags by index of the sentence.</summary>
    public IReadOnlyDictionary<int, string> Languages { get; init; } = ReadOnlyDictionary<int, string>.Empty;

    /// <summary>The analyses by a language service, empty if the provider uses none.</summary>
    public IReadOnlyList<ServiceAnalysis> Analyses { get; init; } = [];

    /// <summary>The encoding of the article for the later stages; null if the provider has none.</summary>
    public ArticleEncoding? Encoding { get; init; }
}
