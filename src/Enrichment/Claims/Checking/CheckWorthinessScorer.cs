using Enrichment.Articles;
using Enrichment.Claims.Sources;
using Enrichment.Text;

namespace Enrichment.Claims.Checking;

/// <summary>Scores how much it would be worth to check a sentence: a logistic of <see cref="CheckWorthinessWeights"/>.</summary>
internal static class CheckWorthinessScorer
{
    /// <summary>The score of <paramref name="sentence"/> and what made it.</summary>
    public static CheckWorthiness Score(string text, Sentence sentence, NameIndex names)
    {
        var features = SentenceFeatures.Of(text, Tokenizer.Tokenize(text, sentence), names);
        var present = CheckWorthinessWeights.All.Where(feature => features.Contains(feature.Name)).ToList();
        var sum = CheckWorthinessWeights.Bias + present.Sum(feature => feature.Weight);
        return new CheckWorthiness(Math.Round(1 / (1 + Math.Exp(-sum)), 4), [.. present.OrderByDescending(feature => Math.Abs(feature.Weight)).Select(feature => feature.Name)]);
    }
}
