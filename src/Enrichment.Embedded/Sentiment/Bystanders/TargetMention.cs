using Enrichment.Analysis;
using Enrichment.Lexicons;
using Enrichment.Syntax;
using Enrichment.Text;

namespace Enrichment.Embedded.Sentiment.Bystanders;

/// <summary>A mention of an entity in a parsed sentence.</summary>
/// <param name="Tree">The sentence.</param>
/// <param name="Type">The type of the entity.</param>
/// <param name="Name">The head of the name.</param>
/// <param name="Phrase">
/// The head of the noun phrase that the name is in, or of the first one of a coordination: "minister" in "the minister, Ann Smith, and her
/// deputy". It has the name's part in the sentence.
/// </param>
internal sealed record TargetMention(SyntaxTree Tree, EntityType Type, int Name, int Phrase)
{
    private const Relation Descriptions =
        Relation.Compound | Relation.NominalDescription | Relation.Apposition | Relation.Flat | Relation.AdjectivalModifier;

    /// <summary>The head of <see cref="Phrase"/>, -1 if it is the root.</summary>
    public int Governor => Tree[Phrase].Head;

    /// <summary>The preposition of the phrase, or null.</summary>
    public string? Preposition => Tree.FindPreposition(Phrase) is { } word ? Tree.GetText(word).ToString() : null;

    /// <summary>The mention <paramref name="span"/> of an entity of type <paramref name="type"/>; null if no word is inside it.</summary>
    public static TargetMention? Create<TSpan>(SyntaxTree tree, EntityType type, TSpan span)
        where TSpan : ISpan
    {
        if (tree.FindHeadOf(span) is not { } name) return null;
        var phrase = name;
        while (tree[phrase].IsAny(Relation.Conjunct, Relation.Apposition, Relation.Flat)) phrase = tree[phrase].Head;
        return new TargetMention(tree, type, name, phrase);
    }

    /// <summary>Whether the phrase has the relation <paramref name="relation"/> to its head, or a subtype of it.</summary>
    public bool Is(Relation relation) => Tree[Phrase].Is(relation);

    /// <summary>Whether the name has one of <paramref name="words"/> in it or beside it: "Judge Smith", "Smith, the judge".</summary>
    public bool IsDescribedBy(WordSet words) => IsDescribedBy(Name, words) || (Phrase != Name && IsDescribedBy(Phrase, words));

    private bool IsDescribedBy(int noun, WordSet words) =>
        words.Has(Tree[noun].Lemma)
            || Array.Exists(Tree.FindChildren(noun, Descriptions), child => words.Has(Tree[child].Lemma));
}
