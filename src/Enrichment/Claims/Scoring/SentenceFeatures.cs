using Enrichment.Claims.Lexicon;
using Enrichment.Claims.Reading;
using Enrichment.Text;

namespace Enrichment.Claims.Scoring;

/// <summary>Finds the features of a sentence that <see cref="CheckWorthinessWeights"/> weighs.</summary>
internal static class SentenceFeatures
{
    private const int Short = 10;
    private const int Brief = 16;

    // With a tree, its clauses show these.
    private const CheckClass InClauses = CheckClass.PastFact | CheckClass.Perfect | CheckClass.Prediction | CheckClass.Intention;

    private static readonly PassageWord Nothing = new(default, Vocabulary.Nothing, "");

    /// <summary>The features that the sentence of <paramref name="words"/> has, and those it has at least twice.</summary>
    public static (CheckClass Once, CheckClass Twice) Find(string text, ReadOnlySpan<PassageWord> words, NameIndex names)
    {
        var (once, twice, count) = (CheckClass.None, CheckClass.None, 0);
        ref readonly var previous = ref Nothing;
        foreach (ref readonly var word in words)
        {
            var found = word.Token.Kind is TokenKind.Word or TokenKind.Number
                ? FindWordFeatures(in word, in previous) : FindMarkFeatures(text, word.Token);
            twice |= once & found;
            once |= found;
            if (word.Token.Kind is not (TokenKind.Word or TokenKind.Number)) continue;
            previous = ref word;
            count++;
        }

        if (words.Length > 0 && words[0].Tree is { } tree) once = (once & ~InClauses) | ClauseFeatures.Find(tree);
        return (once | FindSentenceFeatures(text, words, names)
            | (count < Short ? CheckClass.Fragment : count < Brief ? CheckClass.Brief : CheckClass.None), twice);
    }

    private static CheckClass FindWordFeatures(in PassageWord word, in PassageWord previous)
    {
        var found = word.Entry.Checks;
        if (word.Token.Kind == TokenKind.Number) found |= CheckClass.Number;
        // The fact that somebody said something is not worth checking.
        if (word.Entry.Is(WordClass.IrregularPast | WordClass.RegularPast) && word.Text is not ("said" or "told")
            && previous.Text != "to" && !previous.Entry.Is(WordClass.Prenominal))
            found |= CheckClass.PastFact;
        if (word.Text is "was" or "were" or "had" or "did") found |= CheckClass.PastFact;
        if (word.Text == "to" && previous.Text is "have" or "has" or "had") found |= CheckClass.Obligation;
        if (word.Text == "to" && previous.Text is "going" or "want" or "wants" or "need" or "needs" or "like" or "ought")
            found |= CheckClass.Intention;
        return found;
    }

    private static CheckClass FindMarkFeatures(string text, Token mark) =>
        mark.Kind == TokenKind.Punctuation && text[mark.Offset] is '%' or '$' or '€' or '£' ? CheckClass.Amount : CheckClass.None;

    private static CheckClass FindSentenceFeatures(string text, ReadOnlySpan<PassageWord> words, NameIndex names)
    {
        var found = words.Length > 0 && names.NamesAny(words[0].Token.Offset, words[^1].Token.End)
            ? CheckClass.NamedActor : CheckClass.None;
        foreach (ref readonly var word in words[Math.Max(0, words.Length - 2)..])
        {
            if (text[word.Token.Offset] == '?') found |= CheckClass.Question;
        }

        return found;
    }
}
