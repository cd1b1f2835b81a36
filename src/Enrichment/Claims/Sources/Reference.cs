using Enrichment.Claims.Lexicon;
using Enrichment.Syntax;
using Enrichment.Text;

namespace Enrichment.Claims.Sources;

/// <summary>A place in the text that speaks of a referent: a name, a noun phrase or a pronoun.</summary>
/// <param name="Referent">The referent.</param>
/// <param name="Span">The name, the noun or the pronoun.</param>
/// <param name="Sentence">The index of its sentence.</param>
internal sealed record Reference(Referent Referent, TextSpan Span, int Sentence)
{
    /// <summary>The index of its head in the tree of the sentence; -1 if the sentence has no tree.</summary>
    public int Word { get; init; } = -1;

    /// <summary>The index of the head of the whole noun phrase, which may be a noun before the name: "the minister, Smith".</summary>
    public int Top { get; init; } = -1;

    /// <summary>What the noun phrase is in its clause.</summary>
    public GrammaticalRole Role { get; init; }

    /// <summary>Whether it is the subject of a verb of saying, or the source of a noun: "a response from Smith".</summary>
    public bool IsSpeaker { get; init; }

    /// <summary>Whether it is one of several: "Smith" in "Smith and Jones".</summary>
    public bool IsCoordinated { get; init; }

    /// <summary>The index of the quotation it is in; -1 if it is in none.</summary>
    public int Quotation { get; init; } = -1;

    /// <summary>The difference to the next candidate if it is a pronoun; a name is certain.</summary>
    public double Margin { get; init; } = double.PositiveInfinity;

    /// <summary>Whether it is a pronoun.</summary>
    public bool IsPronoun => !double.IsPositiveInfinity(Margin);

    /// <summary>Creates a reference by a word of a tree, in the quotation with the index <paramref name="quotation"/> or -1.</summary>
    public static Reference Create(Referent referent, TextSpan span, int sentence, SyntaxTree tree, int word, int quotation)
    {
        var top = GrammaticalRoles.FindTop(tree, word);
        var first = tree.FindFirstConjunct(top);
        return new Reference(referent, span, sentence)
        {
            Word = word,
            Top = top,
            Quotation = quotation,
            Role = GrammaticalRoles.Find(tree, first),
            IsSpeaker = PronounPlace.IsSpeaker(tree, top) || IsSourceOfNoun(tree, top),
            IsCoordinated = first != top || tree.HasChild(top, Relation.Conjunct),
        };
    }

    private static bool IsSourceOfNoun(SyntaxTree tree, int word) => tree[word].Is(Relation.NominalModifier)
        && tree.FindPreposition(word) is { } preposition && tree[preposition].Lemma is "from" or "by"
        && Vocabulary.Find(tree.GetText(tree[word].Head), TokenKind.Word).Is(WordClass.ReportingNoun | WordClass.ClaimNoun);
}
