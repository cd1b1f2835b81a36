using Enrichment.LanguageService.Chunking;
using Enrichment.Tests.Text;
using Enrichment.Text;
using FsCheck.Xunit;

namespace Enrichment.LanguageService.Tests;

public class TextChunkTests
{
    // "دری 😀" starts at 10, "Kabul" at 100.
    private static readonly TextChunk Chunk =
        new("دری 😀\n\nKabul", "en", [new ChunkPiece(0, new TextSpan(10, 6)), new ChunkPiece(8, new TextSpan(100, 5))]);

    [Theory]
    [InlineData(0, 3, 10)]
    [InlineData(4, 2, 14)]
    [InlineData(8, 5, 100)]
    [InlineData(12, 1, 104)]
    public void A_span_in_a_piece_is_that_stretch_of_the_article(int offset, int length, int there)
    {
        Assert.Equal(new TextSpan(there, length), Chunk.ToArticle(new TextSpan(offset, length)));
    }

    [Theory]
    [InlineData(0, 13)]
    [InlineData(4, 3)]
    [InlineData(6, 2)]
    [InlineData(7, 3)]
    public void A_span_across_a_join_or_in_it_is_nowhere(int offset, int length)
    {
        Assert.Null(Chunk.ToArticle(new TextSpan(offset, length)));
    }

    [Theory]
    [InlineData(-1, 2)]
    [InlineData(0, 0)]
    [InlineData(0, -3)]
    [InlineData(13, 1)]
    [InlineData(12, 2)]
    [InlineData(1, int.MaxValue)]
    [InlineData(int.MaxValue, 1)]
    [InlineData(int.MinValue, int.MaxValue)]
    public void A_span_outside_of_the_chunk_is_nowhere(int offset, int length)
    {
        Assert.Null(Chunk.ToArticle(new TextSpan(offset, length)));
        Assert.All(Chunk.GetSpans(new TextSpan(offset, length)), stretch => Assert.True(stretch.Length > 0));
    }

    [Theory]
    [InlineData(4, 1)]
    [InlineData(5, 1)]
    [InlineData(0, 5)]
    public void A_span_through_a_character_is_nowhere(int offset, int length)
    {
        Assert.Null(Chunk.ToArticle(new TextSpan(offset, length)));
    }

    [Fact]
    public void What_a_span_covers_is_known_piece_by_piece()
    {
        Assert.Equal([new TextSpan(14, 2), new TextSpan(100, 2)], Chunk.GetSpans(new TextSpan(4, 6)));
        Assert.Equal([new TextSpan(10, 6), new TextSpan(100, 5)], Chunk.GetSpans(new TextSpan(0, int.MaxValue)));
    }

    [Theory]
    [InlineData(1, 1)]
    [InlineData(1_000, 1)]
    [InlineData(1_001, 2)]
    [InlineData(5_000, 5)]
    public void A_text_record_is_a_thousand_text_elements_or_a_part_of_that(int elements, int records)
    {
        var text = string.Concat(Enumerable.Repeat("🇦🇫", elements));

        Assert.Equal(records, new TextChunk(text, "en", [new ChunkPiece(0, new TextSpan(0, text.Length))]).TextRecords);
    }

    [Property(Arbitrary = [typeof(Texts)], MaxTest = 300)]
    public void Whatever_is_found_in_a_chunk_is_the_same_text_in_the_article(ArticleText text, int offset, int length)
    {
        if (Articles.TryCreate(text) is not { } article) return;

        foreach (var chunk in TextChunker.Cut(article))
        {
            var span = new TextSpan(offset % (chunk.Text.Length + 1), length % (chunk.Text.Length + 1));
            if (chunk.ToArticle(span) is { } place) Assert.Equal(chunk.Text.Substring(span.Offset, span.Length), place.In(article.Text));
        }
    }

    [Property(Arbitrary = [typeof(Texts)], MaxTest = 300)]
    public void Two_texts_together_have_no_more_text_elements_than_each_for_itself(ArticleText one, ArticleText other)
    {
        Assert.True(TextElements.Count(one.Value + other.Value) <= TextElements.Count(one.Value) + TextElements.Count(other.Value));
    }
}
