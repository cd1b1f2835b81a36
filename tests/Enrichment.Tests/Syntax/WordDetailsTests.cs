using Enrichment.Syntax;

namespace Enrichment.Tests.Syntax;

public sealed class WordDetailsTests
{
    [Theory]
    [InlineData("VBD", "said say", "went go", "were be", "had have", "decided decide", "stopped stop", "visited visit", "agreed agree")]
    [InlineData("VBN", "taken take", "admitted admit", "controlled control", "killed kill", "created create", "born bear", "tied tie")]
    [InlineData("VBN", "lied lie", "carried carry", "used use", "focused focus", "added add", "passed pass", "put put", "led lead")]
    [InlineData("VBZ", "says say", "does do", "flies fly", "watches watch", "argues argue", "is be", "'s be", "dies die", "passes pass")]
    [InlineData("VBG", "saying say", "making make", "lying lie", "running run", "changing change", "bringing bring", "seeing see")]
    [InlineData("VBG", "referring refer", "offering offer", "arguing argue", "declaring declare", "appearing appear", "pointing point")]
    [InlineData("VBP", "'re be", "'ve have", "am be", "say say")]
    [InlineData("MD", "ca can", "wo will", "'ll will", "’ll will", "'d would", "may may")]
    [InlineData("NNS", "cities city", "men man", "policemen policeman", "wives wife", "children child", "boxes box", "crises crisis")]
    [InlineData("NNS", "houses house", "troops troops", "movies movie", "viruses virus", "deaths death", "1990s 1990s", "glasses glass")]
    [InlineData("NN", "Minister minister", "p.m p.m.")]
    [InlineData("NNP", "Kabul Kabul", "Sept. September", "Fri. Friday")]
    [InlineData("NNPS", "Americans American", "Democrats Democrat")]
    [InlineData("JJR", "bigger big", "happier happy", "larger large", "better good", "higher high", "more more")]
    [InlineData("JJS", "largest large", "worst bad", "easiest easy", "latest late")]
    [InlineData("RBR", "better well", "earlier early", "more more")]
    [InlineData("RB", "n't not", "n’t not", "quickly quickly")]
    [InlineData("PRP", "me I", "I I", "them they", "she she")]
    [InlineData("DT", "an a", "these this")]
    [InlineData("CD", "2,100 2100", "m million", "two two")]
    [InlineData("POS", "' 's", "’s 's")]
    public void A_lemma_follows_from_form_and_tag(string tag, params string[] pairs)
    {
        foreach (var pair in pairs)
        {
            var at = pair.IndexOf(' ', StringComparison.Ordinal);
            Assert.Equal(pair[(at + 1)..], Lemmas.Find(pair.AsSpan(0, at), tag));
        }
    }

    [Theory]
    [InlineData("he/PRON/PRP/3/nsubj 's/AUX/VBZ/3/aux gone/VERB/VBN/0/root", "have")]
    [InlineData("it/PRON/PRP/3/nsubj:pass 's/AUX/VBZ/3/aux:pass called/VERB/VBN/0/root", "be")]
    [InlineData("he/PRON/PRP/3/nsubj 's/AUX/VBZ/3/aux going/VERB/VBG/0/root", "be")]
    public void The_lemma_of_s_follows_from_the_verb_after_it(string written, string lemma) =>
        Assert.Equal(lemma, WrittenTree.Parse(written)[1].Lemma);

    [Theory]
    [InlineData("says/VERB/VBZ/0/root", GrammaticalNumber.Singular, 3, VerbType.Finite, VerbTense.Present, VerbMood.Indicative)]
    [InlineData("said/VERB/VBD/0/root", GrammaticalNumber.None, 0, VerbType.Finite, VerbTense.Past, VerbMood.Indicative)]
    [InlineData("Leave/VERB/VB/0/root", GrammaticalNumber.None, 0, VerbType.Infinitive, VerbTense.None, VerbMood.Imperative)]
    [InlineData("saying/VERB/VBG/0/root", GrammaticalNumber.None, 0, VerbType.PresentParticiple, VerbTense.None, VerbMood.None)]
    [InlineData("will/AUX/MD/0/root", GrammaticalNumber.None, 0, VerbType.Finite, VerbTense.None, VerbMood.Indicative)]
    [InlineData("ministers/NOUN/NNS/0/root", GrammaticalNumber.Plural, 0, VerbType.None, VerbTense.None, VerbMood.None)]
    [InlineData("Kabul/PROPN/NNP/0/root", GrammaticalNumber.Singular, 0, VerbType.None, VerbTense.None, VerbMood.None)]
    [InlineData("We/PRON/PRP/0/root", GrammaticalNumber.Plural, 1, VerbType.None, VerbTense.None, VerbMood.None)]
    [InlineData("their/PRON/PRP$/0/root", GrammaticalNumber.Plural, 3, VerbType.None, VerbTense.None, VerbMood.None)]
    [InlineData("you/PRON/PRP/0/root", GrammaticalNumber.None, 2, VerbType.None, VerbTense.None, VerbMood.None)]
    public void Features_follow_from_the_tag(
        string written, GrammaticalNumber number, int person, VerbType type, VerbTense tense, VerbMood mood) =>
        Assert.Equal(new WordFeatures(number, person, type, tense, mood, false), WrittenTree.Parse(written)[0].Features);

    [Theory]
    [InlineData("to/PART/TO/2/mark leave/VERB/VB/0/root", "leave")]
    [InlineData("Long/ADV/RB/3/advmod may/AUX/MD/3/aux live/VERB/VB/0/root", "live")]
    public void An_infinitive_with_a_marker_or_modal_is_no_request(string written, string verb)
    {
        var tree = WrittenTree.Parse(written);

        Assert.Equal(VerbMood.None, tree[tree.Find(verb)].Features.Mood);
    }

    [Theory]
    [InlineData("Do/AUX/VB/3/aux not/PART/RB/3/advmod go/VERB/VB/0/root", "go")]
    [InlineData("Sit/VERB/VB/0/root and/CCONJ/CC/3/cc wait/VERB/VB/1/conj", "wait")]
    [InlineData("Leave/VERB/VB/3/ccomp he/PRON/PRP/3/nsubj said/VERB/VBD/0/root", "Leave")]
    public void A_request_can_be_negated_coordinated_or_quoted(string written, string verb)
    {
        var tree = WrittenTree.Parse(written);

        Assert.Equal(VerbMood.Imperative, tree[tree.Find(verb)].Features.Mood);
    }

    [Fact]
    public void A_lemma_that_is_given_is_kept() =>
        Assert.Equal("x", SyntaxTree.Create("said", [WrittenTree.Parse("said/VERB/VBD/0/root")[0] with { Lemma = "x" }])[0].Lemma);
}
