using Enrichment.Claims.Lexicon;
using Enrichment.Lexicons;
using Enrichment.Text;

namespace Enrichment.Tests.Claims;

public sealed class VocabularyTests
{
    [Theory]
    [InlineData("Officials", nameof(WordClass.Collective))]
    [InlineData("spokesmen", nameof(WordClass.Collective))]
    [InlineData("agencies", nameof(WordClass.Collective))]
    [InlineData("Monday", nameof(WordClass.Time))]
    [InlineData("Sept", nameof(WordClass.Time))]
    [InlineData("Gen", nameof(WordClass.Title))]
    [InlineData("quietly", nameof(WordClass.Adverb))]
    [InlineData("walked", nameof(WordClass.RegularPast))]
    public void A_word_has_the_classes_of_the_lists_and_of_its_ending(string word, string expected) =>
        Assert.True(Vocabulary.Find(word, TokenKind.Word).Is(Enum.Parse<WordClass>(expected)));

    [Theory]
    [InlineData("early", nameof(WordClass.Adverb))]
    [InlineData("hundred", nameof(WordClass.RegularPast))]
    [InlineData("mon", nameof(WordClass.Time))]
    public void A_word_that_only_looks_like_one_of_a_class_is_not(string word, string unexpected) =>
        Assert.False(Vocabulary.Find(word, TokenKind.Word).Is(Enum.Parse<WordClass>(unexpected)));

    [Theory]
    [InlineData("March", nameof(CheckClass.Period))]
    [InlineData("may", nameof(CheckClass.Prediction))]
    [InlineData("said", nameof(CheckClass.Speech))]
    public void A_word_has_the_classes_that_make_a_sentence_worth_checking(string word, string expected) =>
        Assert.Equal(Enum.Parse<CheckClass>(expected), Vocabulary.Find(word, TokenKind.Word).Checks);

    [Theory]
    [InlineData("pointed", "out", "point")]
    [InlineData("believes", "that", "believe")]
    public void A_form_of_a_verb_of_saying_leads_to_the_verb(string form, string next, string lemma) =>
        Assert.Equal(lemma, Vocabulary.Find(form, TokenKind.Word).VerbWith(next)?.Lemma);

    [Fact]
    public void A_word_in_two_lists_is_reported_with_the_file_and_line_of_the_second()
    {
        var error = Assert.Throws<InvalidDataException>(() => VocabularyReader.ReadWords(
            [Lexicon.Parse("media.txt", "# Media.\ntweet\toccasion"), Lexicon.Parse("verbs.txt", "say\tpresent\ntweet\tpresent")]));

        Assert.StartsWith("verbs.txt, line 2: 'tweet' is also in another of the lists ", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_class_of_a_verb_of_saying_that_does_not_exist_is_reported_with_file_and_line()
    {
        var list = Lexicon.Parse("cue-verbs.txt", "say\tthat quote\nclaim\tthat quoted");

        var error = Assert.Throws<InvalidDataException>(() => CueVerbs.ReadByForm(list));

        Assert.StartsWith("cue-verbs.txt, line 2: unknown class 'quoted'", error.Message, StringComparison.Ordinal);
    }
}
