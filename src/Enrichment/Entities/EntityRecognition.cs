using System.Collections.ObjectModel;
using Enrichment.Analysis;

namespace Enrichment.Entities;

/// <summary>What a provider found in one article.</summary>
/// <param name="Names">The names, in text order; they do not overlap.</param>
/// <param name="Warnings">What it could not do.</param>
public sealed record EntityRecognition(IReadOnlyList<RecognizedName> Names, IReadOnlyList<Warning> Warnings)
{
    /// <summary>The languages of sentences that reading could not tell ("und"), as BCP 47 tags by the sentences' indices; mostly empty.</summary>
    public IReadOnlyDictionary<int, string> Languages { get; init; } = ReadOnlyDictionary<int, string>.Empty;

    /// <summary>What a language service did for it; empty where none was asked.</summary>
    public IReadOnlyList<ServiceAnalysis> Analyses { get; init; } = [];
}
