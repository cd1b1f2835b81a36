using Enrichment.Embedded.Network;
using Enrichment.Tests.Text;
using FsCheck.Xunit;

namespace Enrichment.Embedded.Tests.Network;

public class SentenceEncoderTests
{
    [Fact]
    public void A_sentence_is_its_pieces_between_a_start_and_an_end()
    {
        var sentence = Assert.Single(TestArticle.Encode("Massoud said"));

        var pieces = new WordPieces();
        Assert.Equal([WordPieces.Start, .. pieces.Cut("Massoud"), .. pieces.Cut("said"), WordPieces.End], sentence.Pieces);
        Assert.Equal([1, 3], sentence.FirstPieces);
        Assert.Equal(3, sentence.GetEnd(0));
        Assert.Equal(4, sentence.GetEnd(1));
    }

    [Fact]
    public void Each_piece_has_the_shape_and_the_lists_of_its_word()
    {
        var sentence = Assert.Single(TestArticle.Encode("Massoud said"));

        Assert.Equal([WordShape.None, WordShape.Capital, WordShape.Capital, WordShape.Lower, WordShape.None], sentence.Shapes);
        Assert.Equal(
            [WordLists.None, WordLists.None, WordLists.None, WordLists.SpeechVerb, WordLists.None], sentence.Lists);
    }

    [Property(Arbitrary = [typeof(Texts)], MaxTest = 300)]
    public void The_windows_of_any_sentence_have_all_its_words_in_order_and_are_within_the_limits(ArticleText text) =>
        AssertComplete(text.Value);

    [Property(MaxTest = 200)]
    public void So_do_those_of_any_characters(string? text) => AssertComplete(text ?? "");

    [Theory]
    [InlineData("word ", 1_000)]
    [InlineData("word, ", 1_000)]
    [InlineData(", ", 1_000)]
    [InlineData("a.b.c.d.e.f.g.h.i.j.k.l.m@x.org ", 300)]
    [InlineData("Zulmaiwardakzulmaiwardakzulmai ", 300)]
    [InlineData("😀", 1_000)]
    public void So_do_those_of_long_sentences(string unit, int count) => AssertComplete(string.Concat(Enumerable.Repeat(unit, count)));

    [Fact]
    public void A_sentence_without_words_has_no_window() => Assert.Empty(TestArticle.Encode(" "));

    [Theory]
    [InlineData(100, 100)]
    [InlineData(101, 100, 1)]
    [InlineData(250, 100, 100, 50)]
    public void A_long_sentence_is_cut_after_100_words(int words, params int[] windows) =>
        Assert.Equal(windows, CountWords(string.Concat(Enumerable.Repeat("word ", words))));

    [Fact]
    public void A_window_ends_after_its_last_mark_if_it_has_50_words_then()
    {
        Assert.Equal([61, 59], CountWords(Repeat(60) + ", " + Repeat(59)));
        Assert.Equal([50, 70], CountWords(Repeat(49) + "; " + Repeat(70)));
        Assert.Equal([100, 19], CountWords(Repeat(48) + ", " + Repeat(70)));
        Assert.Equal([81, 40], CountWords(Repeat(60) + ", " + Repeat(19) + ": " + Repeat(40)));
    }

    [Fact]
    public void A_window_ends_before_the_word_whose_pieces_it_cannot_hold()
    {
        var windows = TestArticle.Encode(string.Concat(Enumerable.Repeat("Zulmaiwardakzulmaiwardakzulmai ", 100)));

        var pieces = windows[0].GetEnd(0) - windows[0].FirstPieces[0];
        Assert.InRange(pieces, 3, WordPieces.MostPerWord);
        Assert.Equal((SentenceEncoder.MostPieces - 2) / pieces, windows[0].Words.Count);
    }

    [Fact]
    public void A_known_name_across_two_windows_has_its_lists_in_both()
    {
        var windows = TestArticle.Encode(Repeat(99) + "New York");

        Assert.Equal(WordLists.Place, windows[0].Lists[^2]);
        Assert.Equal(WordLists.Place | WordLists.Continued, windows[1].Lists[1]);
    }

    private static string Repeat(int count) => string.Concat(Enumerable.Repeat("word ", count));

    private static IEnumerable<int> CountWords(string text) => TestArticle.Encode(text).Select(window => window.Words.Count);

    private static void AssertComplete(string text)
    {
        var windows = TestArticle.Encode(text);

        Assert.Equal(TestArticle.Split(text), windows.SelectMany(window => window.Words));
        Assert.All(windows, AssertValid);
    }

    private static void AssertValid(EncodedSentence window)
    {
        var count = window.Pieces.Length;
        Assert.InRange(window.Words.Count, 1, SentenceEncoder.MostWords);
        Assert.InRange(count, 3, SentenceEncoder.MostPieces);
        Assert.Equal((count, count), (window.Shapes.Length, window.Lists.Length));
        Assert.Equal((WordPieces.Start, WordPieces.End), (window.Pieces[0], window.Pieces[^1]));
        Assert.Equal((WordShape.None, WordShape.None), (window.Shapes[0], window.Shapes[^1]));
        Assert.Equal((1, window.Words.Count), (window.FirstPieces[0], window.FirstPieces.Length));
        Assert.All(window.FirstPieces, (first, word) => Assert.InRange(window.GetEnd(word) - first, 1, WordPieces.MostPerWord));
        Assert.Equal(count - 1, window.GetEnd(window.Words.Count - 1));
    }
}
