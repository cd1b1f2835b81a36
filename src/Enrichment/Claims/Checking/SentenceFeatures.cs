using Enrichment.Claims.Lexicon;
using Enrichment.Claims.Reading;
using Enrichment.Claims.Sources;
using Enrichment.Entities;
using Enrichment.Text;

namespace Enrichment.Claims.Checking;

/// <summary>Reads off a sentence what <see cref="CheckWorthinessWeights"/> weighs.</summary>
internal static class SentenceFeatures
{
    private const int Short = 6;
    private const int Long = 16;

    /// <summary>The names of the features that the sentence of <paramref name="words"/> has.</summary>
    public static HashSet<string> Of(string text, ReadOnlySpan<PassageWord> words, NameIndex names)
    {
        var features = new HashSet<string>(StringComparer.Ordinal);
        var count = 0;
        var previous = Vocabulary.Nothing;
        foreach (var word in words)
        {
            if (word.Token.Kind == TokenKind.Punctuation && text[word.Token.Offset] is '%' or '$' or '€' or '£') features.Add("quantity");
            if (word.Token.Kind is not (TokenKind.Word or TokenKind.Number)) continue;
            AddOfWord(features, word.Entry, previous);
            previous = word.Entry;
            count++;
        }

        if (words.Length > 0 && names.Between(words[0].Token.Offset, words[^1].Token.End).Any(entity => entity.Type is not EntityType.Handle)) features.Add("namedActor");
        foreach (var word in words[Math.Max(0, words.Length - 2)..])
        {
            if (text[word.Token.Offset] == '?') features.Add("question");
        }

        if (count < Short) features.Add("fragment");
        if (count >= Long) features.Add("detailed");
        return features;
    }

    private static void AddOfWord(HashSet<string> features, WordEntry word, WordEntry previous)
    {
        var checks = word.Checks;
        if ((checks & CheckClass.Quantity) != 0) features.Add("quantity");
        if ((checks & CheckClass.Comparison) != 0) features.Add("comparison");
        if ((checks & CheckClass.Event) != 0) features.Add("verifiableEvent");
        if ((checks & CheckClass.Accusation) != 0) features.Add("accusation");
        if ((checks & CheckClass.Policy) != 0) features.Add("policyMatter");
        if ((checks & CheckClass.Opinion) != 0) features.Add("opinion");
        if ((checks & CheckClass.Prediction) != 0) features.Add("prediction");
        if ((checks & CheckClass.FirstPerson) != 0) features.Add("personalExperience");
        if ((checks & CheckClass.Address) != 0) features.Add("address");
        // That somebody said something is no fact worth checking; what was said may be.
        if (word.Is(WordClass.IrregularPast | WordClass.RegularPast) && word.Text is not ("said" or "told") && previous.Text != "to" && !previous.Is(WordClass.Prenominal)) features.Add("pastFact");
        if (word.Text is "was" or "were" or "had" or "did") features.Add("pastFact");
    }
}
