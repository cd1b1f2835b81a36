using Enrichment.Syntax;
using Enrichment.Text;

namespace Enrichment.Tests.Syntax;

public sealed class NounPhrasesTests
{
    private static readonly SyntaxTree Tree = WrittenTree.Parse(
        "killed/VERB/VBN/0/root by/ADP/IN/5/case the/DET/DT/5/det army/NOUN/NN/5/compound head/NOUN/NN/1/obl:agent of/ADP/IN/7/case "
        + "Kabul/PROPN/NNP/5/nmod ,/PUNCT/,/9/punct Smith/PROPN/NNP/5/appos and/CCONJ/CC/13/cc his/PRON/PRP$/13/nmod:poss "
        + "'s/PART/POS/11/case men/NOUN/NNS/5/conj");

    [Fact]
    public void A_phrase_is_without_its_preposition_appositions_and_conjuncts()
    {
        Assert.Equal("the army head of Kabul", Tree.Write(Tree.GetPhrase(Tree.Find("head"))));
        Assert.Equal("the army head of Kabul", Tree.GetPhraseSpan(Tree.Find("head")).In(Tree.Text));
        Assert.Equal("Smith", Tree.Write(Tree.GetPhrase(Tree.Find("Smith"))));
    }

    [Fact]
    public void Appositions_and_conjuncts_are_found_from_the_first_word()
    {
        var head = Tree.Find("head");

        Assert.Equal("Smith", Tree.Write(Tree.GetAppositions(head)));
        Assert.Equal("men", Tree.Write(Tree.GetConjuncts(head)));
        Assert.Equal(head, Tree.FindFirstConjunct(Tree.Find("men")));
        Assert.Equal(head, Tree.FindFirstConjunct(head));
    }

    [Fact]
    public void A_possessor_and_a_preposition_are_found_and_the_possessive_ending_is_no_preposition()
    {
        Assert.Equal(Tree.Find("his"), Tree.FindPossessor(Tree.Find("men")));
        Assert.Equal(Tree.Find("by"), Tree.FindPreposition(Tree.Find("head")));
        Assert.Null(Tree.FindPreposition(Tree.Find("his")));
    }
}
