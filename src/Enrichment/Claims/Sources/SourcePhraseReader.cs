using Enrichment.Claims.Lexicon;
using Enrichment.Syntax;
using Enrichment.Text;

namespace Enrichment.Claims.Sources;

/// <summary>Reads the noun phrases of sources, by the tree of the sentence or, without one, by its tokens.</summary>
internal static class SourcePhraseReader
{
    /// <summary>Reads the phrase <paramref name="span"/> with a tree; null if the tree has no word there.</summary>
    public static SourcePhrase? Read(SyntaxTree tree, TextSpan span)
    {
        if (tree.FindHeadOf(span) is not { } first) return null;
        var head = FindLastHead(tree, span, first);
        var isCoordinated = tree.GetConjuncts(head).Any(other => span.Contains(tree[other].Span) && IsNominal(tree, other));
        return new SourcePhrase(span, tree[head].Span, Descriptions.Create(tree, head)) { IsCoordinated = isCoordinated };
    }

    // Parsers often make two subjects of a long title and its name: "University of Texas president Ann Smith". The last one is the head.
    private static int FindLastHead(SyntaxTree tree, TextSpan span, int first)
    {
        var head = first;
        for (var word = first + 1; word < tree.Count && span.Contains(tree[word].Span); word++)
        {
            var isSibling = tree[word].Head == tree[first].Head && tree[word].Relation == tree[first].Relation;
            if (isSibling && tree[word].Head >= 0 && IsNominal(tree, word)) head = word;
        }

        return head;
    }

    /// <summary>
    /// Reads the phrase <paramref name="span"/> of a sentence without a tree: its head is the last word before a preposition, comma or
    /// relative pronoun.
    /// </summary>
    public static SourcePhrase? Read(TokenRun sentence, TextSpan span, Func<TextSpan, bool> isInName)
    {
        var tokens = sentence.TakeWithin(span);
        if (tokens.Count == 0) return null;
        var end = 1;
        while (end < tokens.Count && !EndsCore(tokens, end, isInName)) end++;
        var words = new List<string>();
        for (var at = 0; at < end; at++)
        {
            if (!GetEntry(tokens, at).Is(WordClass.Determiner)) words.Add(tokens[at].ToString().ToLowerInvariant());
        }

        var noun = tokens[end - 1].ToString().ToLowerInvariant();
        var description = new Description(noun, words.Count > 0 ? [.. words] : [noun], FindDeterminer(tokens));
        return new SourcePhrase(span, tokens.GetSpan(end - 1, end), description) { IsCoordinated = tokens.Is(end, "and") };
    }

    private static bool IsNominal(SyntaxTree tree, int word) =>
        tree[word].PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.ProperNoun or PartOfSpeech.Pronoun;

    private static bool EndsCore(TokenRun tokens, int at, Func<TextSpan, bool> isInName)
    {
        if (isInName(tokens.GetSpan(at, at + 1))) return false;
        return !(tokens.IsWord(at) || tokens.IsNumber(at) || tokens.IsSuffix(at))
            || GetEntry(tokens, at).Is(WordClass.Preposition | WordClass.Subordinator | WordClass.Coordinator);
    }

    private static WordEntry GetEntry(TokenRun tokens, int at) => Vocabulary.Find(tokens[at], TokenKind.Word);

    private static Determiner FindDeterminer(TokenRun tokens)
    {
        if (tokens[0] is "the" or "The" or "this" or "This" or "that" or "That") return Determiner.Definite;
        if (!GetEntry(tokens, 0).Is(WordClass.Determiner)) return Determiner.None;
        return GetEntry(tokens, 0).Is(WordClass.Pronoun) ? Determiner.Possessive : Determiner.Indefinite;
    }
}
