using Enrichment.Syntax;

namespace Enrichment.Tests.Syntax;

public sealed class ClausesTests
{
    private static readonly SyntaxTree Nested = WrittenTree.Parse(
        "Smith/PROPN/NNP/2/nsubj told/VERB/VBD/0/root reporters/NOUN/NNS/2/iobj that/SCONJ/IN/8/mark troops/NOUN/NNS/8/nsubj:pass "
        + "might/AUX/MD/8/aux be/AUX/VB/8/aux:pass killed/VERB/VBN/2/ccomp by/ADP/IN/10/case rebels/NOUN/NNS/8/obl:agent "
        + "and/CCONJ/CC/12/cc left/VERB/VBD/2/conj");

    private static readonly SyntaxTree Open = WrittenTree.Parse(
        "They/PRON/PRP/2/nsubj asked/VERB/VBD/0/root Smith/PROPN/NNP/2/obj not/PART/RB/6/advmod to/PART/TO/6/mark leave/VERB/VB/2/xcomp "
        + "Kabul/PROPN/NNP/6/obj");

    [Fact]
    public void Subjects_objects_and_complements_are_children_of_the_verb()
    {
        Assert.Equal("Smith", Nested.Write(Nested.GetSubjects(Nested.Root)));
        Assert.Equal("reporters", Nested.Write(Nested.GetIndirectObjects(Nested.Root)));
        Assert.Equal("killed", Nested.Write(Nested.GetComplements(Nested.Root)));
        Assert.Equal("Smith", Open.Write(Open.GetObjects(Open.Root)));
        Assert.Equal("rebels", Nested.GetText(Nested.FindAgent(Nested.Find("killed"))!.Value).ToString());
        Assert.Equal("rebels", Nested.Write(Nested.GetObliques(Nested.Find("killed"))));
        Assert.Equal("that", Nested.GetText(Nested.FindMarker(Nested.Find("killed"))!.Value).ToString());
    }

    [Theory]
    [InlineData("told", "Smith")]
    [InlineData("killed", "troops")]
    [InlineData("left", "Smith")]
    public void A_conjunct_without_a_subject_has_that_of_the_first_one(string verb, string subject) =>
        Assert.Equal(subject, Nested.Write(Nested.FindSubjects(Nested.Find(verb))));

    [Fact]
    public void The_subject_of_an_open_complement_is_the_object_of_the_verb_above_if_it_has_one()
    {
        var wants = WrittenTree.Parse("Smith/PROPN/NNP/2/nsubj wants/VERB/VBZ/0/root to/PART/TO/4/mark leave/VERB/VB/2/xcomp");

        Assert.Equal("Smith", Open.Write(Open.FindSubjects(Open.Find("leave"))));
        Assert.Equal("Smith", wants.Write(wants.FindSubjects(wants.Find("leave"))));
        Assert.Empty(wants.GetSubjects(wants.Find("leave")));
    }

    [Fact]
    public void A_clause_without_any_subject_has_none() =>
        Assert.Empty(WrittenTree.Parse("Leave/VERB/VB/0/root now/ADV/RB/1/advmod").FindSubjects(0));

    [Fact]
    public void Auxiliaries_and_modals_are_found()
    {
        var killed = Nested.Find("killed");

        Assert.Equal("might be", Nested.Write(Nested.GetAuxiliaries(killed)));
        Assert.Equal("might", Nested.GetText(Nested.FindModal(killed)!.Value).ToString());
        Assert.Null(Nested.FindModal(Nested.Root));
    }

    [Theory]
    [InlineData("two/NUM/CD/3/nsubj:pass were/AUX/VBD/3/aux:pass killed/VERB/VBN/0/root", "killed", true)]
    [InlineData("people/NOUN/NNS/0/root killed/VERB/VBN/1/acl", "killed", true)]
    [InlineData("Asked/VERB/VBN/4/advcl ,/PUNCT/,/1/punct he/PRON/PRP/4/nsubj agreed/VERB/VBD/0/root", "Asked", true)]
    [InlineData("he/PRON/PRP/3/nsubj:pass is/AUX/VBZ/3/aux:pass shot/VERB/VBN/0/root and/CCONJ/CC/5/cc hurt/VERB/VBN/3/conj", "hurt", true)]
    [InlineData("he/PRON/PRP/3/nsubj has/AUX/VBZ/3/aux come/VERB/VBN/0/root and/CCONJ/CC/5/cc gone/VERB/VBN/3/conj", "gone", false)]
    [InlineData("he/PRON/PRP/3/nsubj had/AUX/VBD/3/aux killed/VERB/VBN/0/root", "killed", false)]
    [InlineData("he/PRON/PRP/2/nsubj killed/VERB/VBD/0/root", "killed", false)]
    public void A_passive_is_known_by_its_auxiliary_or_its_participle(string written, string verb, bool isPassive)
    {
        var tree = WrittenTree.Parse(written);

        Assert.Equal(isPassive, tree.IsPassive(tree.Find(verb)));
    }

    [Theory]
    [InlineData("he/PRON/PRP/4/nsubj did/AUX/VBD/4/aux n't/PART/RB/4/advmod go/VERB/VB/0/root", "go", true)]
    [InlineData("he/PRON/PRP/3/nsubj never/ADV/RB/3/advmod goes/VERB/VBZ/0/root", "goes", true)]
    [InlineData("no/DET/DT/2/det evidence/NOUN/NN/0/root", "evidence", true)]
    [InlineData("he/PRON/PRP/3/nsubj often/ADV/RB/3/advmod goes/VERB/VBZ/0/root", "goes", false)]
    public void A_negation_is_found(string written, string word, bool isNegated)
    {
        var tree = WrittenTree.Parse(written);

        Assert.Equal(isNegated, tree.IsNegated(tree.Find(word)));
    }

    [Theory]
    [InlineData("told", true, VerbTense.Past)]
    [InlineData("killed", true, VerbTense.None)]
    [InlineData("left", true, VerbTense.Past)]
    public void The_first_finite_form_has_the_tense_of_the_clause(string verb, bool isFinite, VerbTense tense)
    {
        Assert.Equal(isFinite, Nested.IsFinite(Nested.Find(verb)));
        Assert.Equal(tense, Nested.GetTense(Nested.Find(verb)));
        Assert.False(Open.IsFinite(Open.Find("leave")));
    }

    [Theory]
    [InlineData("rebels", "killed")]
    [InlineData("killed", "killed")]
    [InlineData("left", "left")]
    [InlineData("reporters", "told")]
    public void Each_word_is_in_a_clause(string word, string clause) =>
        Assert.Equal(clause, Nested.GetText(Nested.FindClause(Nested.Find(word))).ToString());

    [Theory]
    [InlineData("told", "Smith told reporters")]
    [InlineData("killed", "that troops might be killed by rebels")]
    [InlineData("left", "and left")]
    public void The_words_of_a_clause_are_without_those_of_the_clauses_below_it(string verb, string words) =>
        Assert.Equal(words, Nested.Write(Nested.GetClauseWords(Nested.Find(verb))));

    [Fact]
    public void A_conjunct_that_is_a_noun_is_no_clause()
    {
        var tree = WrittenTree.Parse("Smith/PROPN/NNP/4/nsubj and/CCONJ/CC/3/cc Jones/PROPN/NNP/1/conj left/VERB/VBD/0/root");

        Assert.False(tree.IsClause(tree.Find("Jones")));
        Assert.Equal("Smith and Jones left", tree.Write(tree.GetClauseWords(tree.Root)));
    }

    [Fact]
    public void The_relative_clauses_of_a_noun_are_found()
    {
        var tree = WrittenTree.Parse("minister/NOUN/NN/0/root who/PRON/WP/3/nsubj resigned/VERB/VBD/1/acl:relcl living/VERB/VBG/1/acl");

        Assert.Equal("resigned", tree.Write(tree.GetRelativeClauses(tree.Root)));
    }
}
