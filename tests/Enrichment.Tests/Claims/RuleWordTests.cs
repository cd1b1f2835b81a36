using Enrichment.Articles;
using Enrichment.Claims.Detection;
using Enrichment.Claims.Lexicon;
using Enrichment.Claims.Reading;
using Enrichment.Lexicons;

namespace Enrichment.Tests.Claims;

/// <summary>The words that rules compare with the words of a passage.</summary>
public sealed class RuleWordTests
{
    private static readonly IEnumerable<Type> Rules =
        typeof(ClaimDetector).Assembly.GetTypes()
            .Where(type => type.Namespace?.StartsWith("Enrichment.Claims", StringComparison.Ordinal) == true);

    private static readonly HashSet<string> Lemmas = [
        .. Lexicon.Open("cue-verbs.txt").Entries.Select(entry => entry.Text.Split(' ')[0])];

    [Theory]
    [InlineData("zyzzyva")]
    [InlineData("early")]
    [InlineData("said")]
    [InlineData("3.5")]
    [InlineData("@smith")]
    [InlineData("—")]
    public void A_passage_has_every_word_whether_a_list_has_it_or_not(string word) =>
        Assert.Contains(word, ReadWords($"Smith {word} here."));

    [Theory]
    [InlineData("Zyzzyva", "zyzzyva")]
    [InlineData("SAID", "said")]
    [InlineData("ÉLITE", "élite")]
    public void A_passage_has_every_word_in_lower_case(string written, string word) =>
        Assert.Contains(word, ReadWords($"Smith {written} here."));

    [Fact]
    public void Every_word_that_a_rule_names_can_occur_in_a_passage()
    {
        var literals = RuleLiterals.FindWords(Rules).ToList();

        Assert.True(literals.Count > 200, $"Only {literals.Count} words were found in rules.");
        Assert.Equal([], literals.Where(found => !CanOccur(found.Literal)));
    }

    [Fact]
    public void A_word_that_a_passage_cannot_contain_is_found_in_a_rule() => Assert.Equal(
        ["Early", "will not", "'re"],
        RuleLiterals.FindWords([typeof(BadRule)]).Where(found => !CanOccur(found.Literal)).Select(found => found.Literal));

    [Fact]
    public void Every_lemma_that_a_rule_names_is_that_of_a_verb_of_saying()
    {
        var literals = RuleLiterals.FindLemmas(Rules).ToList();

        Assert.True(literals.Count > 10, $"Only {literals.Count} lemmas were found in rules.");
        Assert.Equal([], literals.Where(found => !Lemmas.Contains(found.Literal)));
    }

    [Fact]
    public void A_lemma_that_no_verb_of_saying_has_is_found_in_a_rule() => Assert.Equal(
        ["project", "said"],
        RuleLiterals.FindLemmas([typeof(BadRule)]).Where(found => !Lemmas.Contains(found.Literal)).Select(found => found.Literal));

    // Beyond the ends of a passage every word is "".
    private static bool CanOccur(string literal) =>
        literal.Length == 0
        || ReadWords($"Smith {literal} here.").Contains(literal)
        || ReadWords($"Smith{literal} here.").Contains(literal);

    private static List<string> ReadWords(string text)
    {
        var words = new List<string>();
        var article = TokenizedArticle.Create(ArticleBuilder.Build(text));
        foreach (var word in new ArticleWords(article, [], _ => true).GetWords(0)) words.Add(word.Text);
        return words;
    }

    private static class BadRule
    {
        public static bool MatchesVerb(CueVerb verb) => verb.Lemma is "show" or "project" || verb.Lemma == "said";

        public static bool Matches(Passage passage) => passage[0] is "Early" or "early" or "will not" || passage[1] == "'re";
    }
}
