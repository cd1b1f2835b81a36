using System.Globalization;
using Enrichment.Articles;
using Enrichment.LanguageService.Chunking;
using Enrichment.Tests.Articles;
using Enrichment.Tests.Text;
using Enrichment.Text;
using FsCheck.Xunit;

namespace Enrichment.LanguageService.Tests;

public class TextChunkerTests
{
    [Fact]
    public void A_short_article_is_one_chunk_as_it_is()
    {
        var article = Reading.Text("Massoud left. Nobody followed.\n\nIt rained.");

        var chunk = Assert.Single(TextChunker.Cut(article));

        Assert.Equal(("en", article.Text), (chunk.Language, chunk.Text));
    }

    [Fact]
    public void The_longest_document_a_service_takes_is_not_cut()
    {
        var article = Reading.Text(Sentences(5_120));

        Assert.Equal(5_120, Assert.Single(TextChunker.Cut(article)).Elements);
    }

    [Fact]
    public void A_longer_one_is_cut_between_sentences_in_parts_that_fill_whole_text_records()
    {
        var article = Reading.Text(Sentences(12_000));

        var chunks = TextChunker.Cut(article);

        Assert.Equal([5, 5, 3], chunks.Select(chunk => chunk.TextRecords));
        Assert.All(chunks, chunk => Assert.EndsWith(".", chunk.Text, StringComparison.Ordinal));
    }

    [Fact]
    public void Text_elements_count_and_not_code_units()
    {
        var article = Reading.Text($"The family {string.Concat(Enumerable.Repeat("👩‍👩‍👧", 5_000))} left.");

        var chunk = Assert.Single(TextChunker.Cut(article));

        Assert.Equal(article.Text, chunk.Text);
        Assert.Equal(5_017, chunk.Elements);
        Assert.Equal(6, chunk.TextRecords);
    }

    [Fact]
    public void A_sentence_too_long_for_one_document_is_split_after_a_word()
    {
        var article = Reading.Text(string.Join(' ', Enumerable.Repeat("word", 3_000)));

        var chunks = TextChunker.Cut(article);

        Assert.Equal(3, chunks.Count);
        Assert.All(chunks.SkipLast(1), chunk => Assert.EndsWith("word ", chunk.Text, StringComparison.Ordinal));
        Assert.Equal(article.Text, string.Concat(chunks.Select(chunk => chunk.Text)));
    }

    [Fact]
    public void A_word_too_long_for_one_document_is_cut_between_text_elements()
    {
        var article = Reading.Text($"A {string.Concat(Enumerable.Repeat("👩‍👩‍👧", 11_000))}");

        var chunks = TextChunker.Cut(article);

        Assert.Equal(article.Text, string.Concat(chunks.Select(chunk => chunk.Text)));
        Assert.Equal(article.Text.Length, chunks.Sum(chunk => chunk.Text.Length));
        Assert.Equal(11_002, chunks.Sum(chunk => chunk.Elements));
    }

    [Fact]
    public void A_text_element_too_large_for_one_request_is_cut_between_characters()
    {
        var article = Reading.Text($"Zalgo {string.Concat(Enumerable.Repeat("\U0001D165", 200_000))} left.");

        var chunks = TextChunker.Cut(article);

        Assert.Equal(article.Text, string.Concat(chunks.Select(chunk => chunk.Text)));
        Assert.All(chunks, chunk => Assert.False(char.IsLowSurrogate(chunk.Text[0])));
    }

    [Fact]
    public void Sentences_of_different_languages_go_into_chunks_of_their_own_each_language_together()
    {
        var article = Reading.Text(
            "The council met on Monday and agreed.\n\nاحمد مسعود روز دوشنبه در کابل بود.\n\nThe people of the valley "
            + "were not asked.\n\nاو گفت که جنگ در دره ادامه دارد.");

        var chunks = TextChunker.Cut(article);

        Assert.Equal(["en", "fa"], chunks.Select(chunk => chunk.Language));
        Assert.Equal("The council met on Monday and agreed.\n\nThe people of the valley were not asked.", chunks[0].Text);
        Assert.Equal(2, chunks[1].Pieces.Count);
    }

    [Fact]
    public void Dari_is_sent_as_Persian()
    {
        var article = Reading.Text("دری است.") with { Sentences = [new Sentence(0, 8, "prs")] };

        Assert.Equal("fa", Assert.Single(TextChunker.Cut(article)).Language);
    }

    [Fact]
    public void Text_in_an_unknown_language_is_not_sent()
    {
        var article = Reading.Text("1 2 3") with { Sentences = [new Sentence(0, 5, "und")] };

        Assert.Empty(TextChunker.Cut(article));
    }

    [Property(Arbitrary = [typeof(Texts)], MaxTest = 500)]
    public void Every_sentence_is_in_the_chunks_once_whatever_the_text(ArticleText text)
    {
        if (Articles.TryCreate(text) is { } article) AssertLaws(article);
    }

    [Property(Arbitrary = [typeof(Texts)], MaxTest = 50)]
    public void And_so_it_is_where_the_article_is_so_long_that_it_has_to_be_cut(ArticleText text)
    {
        if (text.Value.Length > 0 && Articles.TryCreate(new ArticleText(string.Concat(Enumerable.Repeat(text.Value, 12_000 / text.Value.Length)))) is { } article)
            AssertLaws(article);
    }

    [Fact]
    public void And_in_forty_thousand_characters_of_English_emoji_and_Dari() => AssertLaws(Articles.Mixed(40_000));

    private static void AssertLaws(Article article)
    {
        var chunks = TextChunker.Cut(article);
        var sent = new int[article.Text.Length];
        foreach (var chunk in chunks)
        {
            Assert.InRange(chunk.Elements, 1, 5_120);
            Assert.Equal(new StringInfo(chunk.Text).LengthInTextElements, chunk.Elements);
            foreach (var piece in chunk.Pieces)
            {
                Assert.Equal(piece.Source.In(article.Text), chunk.Text[piece.Start..piece.End]);
                for (var at = piece.Source.Offset; at < piece.Source.End; at++) sent[at]++;
            }
        }

        Assert.All(sent, count => Assert.InRange(count, 0, 1));
        Assert.All(article.Sentences.Where(sentence => sentence.Language != "und"), sentence => Assert.All(
            Enumerable.Range(sentence.Offset, sentence.Length).Where(at => !char.IsWhiteSpace(article.Text[at])), at => Assert.Equal(
                1,
                sent[at])));
    }

    private static string Sentences(int length)
    {
        const string Sentence = "The council met on Monday in the old town hall. ";
        var text = string.Concat(Enumerable.Repeat(Sentence, 1 + (length / Sentence.Length)));
        return $"{text[..(length - 1)].TrimEnd()}.".PadRight(length, '.');
    }
}
