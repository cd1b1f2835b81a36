using Enrichment.Embedded.Network;

namespace Enrichment.Embedded.Tests.Network;

public class DocumentConsistencyTests
{
    private static readonly int Person = NameLabels.Begin(NameLabels.Person);
    private static readonly int Location = NameLabels.Begin(NameLabels.Location);

    [Fact]
    public void A_word_takes_over_the_kind_that_it_has_elsewhere()
    {
        var scores = Apply("Jordan left.\nJordan spoke.\nJordan won.", (Person, 6), (Person, 6), (Location, 1));

        Assert.Equal([Person, Person, Person], scores.Select(sentence => NameDecoder.FindLabels(sentence)[0]));
    }

    [Fact]
    public void A_word_that_is_certain_everywhere_stays()
    {
        var scores = Apply("Jordan left.\nJordan spoke.", (Person, 8), (Person, 8));

        Assert.Equal([Person, Person], scores.Select(sentence => NameDecoder.FindLabels(sentence)[0]));
    }

    [Theory]
    [InlineData("Jordan left.\nKabul fell.")]
    [InlineData("jordan left.\njordan spoke.")]
    [InlineData("J left.\nJ spoke.")]
    [InlineData("Jordan left.\nJORDAN spoke.")]
    [InlineData("20 left.\n20 spoke.")]
    public void A_word_that_occurs_once_or_has_no_capital_keeps_its_scores(string text)
    {
        var scores = Apply(text, (Person, 6), (Location, 1));

        Assert.Equal([6, 1], [scores[0][0][Person], scores[1][0][Location]]);
    }

    [Fact]
    public void A_word_of_more_than_100_code_units_keeps_its_scores()
    {
        var word = "J" + new string('o', WordPieces.LongestWord);

        var scores = Apply($"{word} left.\n{word} spoke.", (Person, 6), (Location, 1));

        Assert.Equal(6, scores[0][0][Person]);
    }

    [Fact]
    public void Sentences_that_were_not_read_are_left_out()
    {
        var article = TestArticle.Create("Jordan left.", "Jordan spoke.");
        var scores = new NameScores[] { CreateScores(3, (Person, 6)) };

        DocumentConsistency.Apply(article.Text, [CreateSentence("Jordan left."), null], [scores[0], null]);

        Assert.Equal(6, scores[0][0][Person]);
    }

    // Each sentence is three words; the score is that of its first word.
    private static NameScores[] Apply(string text, params (int Label, float Score)[] firstWords)
    {
        var article = TestArticle.Create(text.Split('\n'));
        NameScores[] scores = [.. firstWords.Select(first => CreateScores(3, first))];
        var sentences = article.Tokens.Select(run => CreateSentence(Enrichment.Syntax.SyntaxWords.Split(run))).ToList();
        DocumentConsistency.Apply(article.Text, sentences, scores);
        return scores;
    }

    private static AnalyzedSentence CreateSentence(string text) => CreateSentence(TestArticle.Split(text));

    private static AnalyzedSentence CreateSentence(IReadOnlyList<Enrichment.Text.TextSpan> words) => new(words, [], [], 0);

    private static NameScores CreateScores(int words, (int Label, float Score) first)
    {
        var scores = new NameScores(new float[words * NameLabels.Count]);
        scores[0][first.Label] = first.Score;
        for (var word = 1; word < words; word++) scores[word][NameLabels.Outside] = 8;
        return scores;
    }
}
