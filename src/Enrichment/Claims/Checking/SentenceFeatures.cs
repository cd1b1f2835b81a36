using Enrichment.Claims.Lexicon;
using Enrichment.Claims.Sources;
using Enrichment.Entities;
using Enrichment.Text;

namespace Enrichment.Claims.Checking;

/// <summary>Reads off a sentence what <see cref="CheckWorthinessWeights"/> weighs.</summary>
internal static class SentenceFeatures
{
    private const int Short = 6;
    private const int Long = 16;

    /// <summary>The names of the features that the sentence of <paramref name="tokens"/> has.</summary>
    public static HashSet<string> Of(string text, IReadOnlyList<Token> tokens, NameIndex names)
    {
        var features = new HashSet<string>(StringComparer.Ordinal);
        var words = tokens.Where(token => token.Kind is TokenKind.Word or TokenKind.Number).Select(token => token.In(text).ToString().ToLowerInvariant()).ToList();
        var previous = "";
        foreach (var word in words)
        {
            AddOfWord(features, word, previous);
            previous = word;
        }

        if (tokens.Any(token => token.Kind == TokenKind.Punctuation && text[token.Offset] is '%' or '$' or '€' or '£')) features.Add("quantity");
        if (tokens.Count > 0 && names.Between(tokens[0].Offset, tokens[^1].End).Any(entity => entity.Type is not EntityType.Handle)) features.Add("namedActor");
        if (tokens.Count > 0 && tokens.Skip(Math.Max(0, tokens.Count - 2)).Any(token => text[token.Offset] == '?')) features.Add("question");
        if (words.Count < Short) features.Add("fragment");
        if (words.Count >= Long) features.Add("detailed");
        return features;
    }

    private static void AddOfWord(HashSet<string> features, string word, string previous)
    {
        if (char.IsAsciiDigit(word[0]) || CheckWords.Quantities.Has(word)) features.Add("quantity");
        if (CheckWords.Comparisons.Has(word)) features.Add("comparison");
        if (CheckWords.Events.Has(word)) features.Add("verifiableEvent");
        if (CheckWords.Accusations.Has(word)) features.Add("accusation");
        if (CheckWords.Policy.Has(word)) features.Add("policyMatter");
        if (CheckWords.Opinions.Has(word)) features.Add("opinion");
        if (CheckWords.Predictions.Has(word)) features.Add("prediction");
        if (CheckWords.FirstPerson.Has(word)) features.Add("personalExperience");
        if (CheckWords.Address.Has(word)) features.Add("address");
        // That somebody said something is no fact worth checking; what was said may be.
        if (word is not ("said" or "told") && FiniteVerbs.IsFinite(word, previous) && FiniteVerbs.IsPast(word)) features.Add("pastFact");
    }
}
