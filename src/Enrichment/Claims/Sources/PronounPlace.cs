using Enrichment.Claims.Lexicon;
using Enrichment.Syntax;
using Enrichment.Text;

namespace Enrichment.Claims.Sources;

/// <summary>A pronoun of the third person in a sentence.</summary>
/// <param name="Span">The pronoun.</param>
/// <param name="Sentence">The index of its sentence.</param>
/// <param name="Form">The pronoun in lower case.</param>
internal sealed record PronounPlace(TextSpan Span, int Sentence, string Form)
{
    /// <summary>
    /// The index of the sentence in which the quotation starts that its sentence continues: ""A. B," he said"; else that of its sentence.
    /// </summary>
    public int FirstSentence { get; init; } = Sentence;

    /// <summary>The tree of its sentence, or null.</summary>
    public SyntaxTree? Tree { get; init; }

    /// <summary>Its index in the tree; -1 without a tree.</summary>
    public int Word { get; init; } = -1;

    /// <summary>What it is in its clause.</summary>
    public GrammaticalRole Role { get; init; }

    /// <summary>The quotation it is in; -1 if it is in none.</summary>
    public int Quotation { get; init; } = -1;

    /// <summary>Its gender.</summary>
    public GrammaticalGender Gender { get; } = Pronouns.FindGender(Form);

    /// <summary>Whether it is reflexive: "himself".</summary>
    public bool IsReflexive => Form.EndsWith("self", StringComparison.Ordinal) || Form.EndsWith("selves", StringComparison.Ordinal);

    /// <summary>How many sentences before it <paramref name="sentence"/> is. The sentences of its own quotation do not count.</summary>
    public int CountSentences(int sentence) => (sentence < FirstSentence ? FirstSentence : Sentence) - sentence;

    /// <summary>Whether it can stand for a referent of <paramref name="kind"/>.</summary>
    public bool CanBe(ReferentKind kind) => Gender != GrammaticalGender.None
        ? kind == ReferentKind.Person
        : Form.StartsWith("it", StringComparison.Ordinal) ? kind is ReferentKind.Body or ReferentKind.Thing
        : kind is ReferentKind.People or ReferentKind.Body;

    /// <summary>Whether it says something, outside a quotation.</summary>
    public bool IsOwnSpeaker => Quotation < 0 && Tree is { } tree && IsSpeaker(tree, Word);

    /// <summary>Whether <paramref name="word"/> is the subject of a verb of saying.</summary>
    public static bool IsSpeaker(SyntaxTree tree, int word) =>
        tree[word].Is(Relation.Subject) && IsSaying(tree, tree[word].Head);

    /// <summary>Whether <paramref name="word"/> is a verb of saying.</summary>
    public static bool IsSaying(SyntaxTree tree, int word) =>
        tree[word].PartOfSpeech == PartOfSpeech.Verb && Vocabulary.Find(tree.GetText(word), TokenKind.Word).Verbs.Length > 0;
}
