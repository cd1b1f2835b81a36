using System.Text;
using Enrichment.Articles;
using Enrichment.Articles.Reading;
using Enrichment.Tests.Text;
using Enrichment.Text;
using FsCheck.Xunit;

namespace Enrichment.Tests.Articles;

/// <summary>Properties of every article.</summary>
[Properties(Arbitrary = [typeof(Texts)], MaxTest = 300)]
public class ArticlePropertyTests
{
    [Property]
    public void UTF_8_and_UTF_16_of_a_text_are_the_same_in_everything_that_is_read_or_refused(ArticleText text)
    {
        var encoding = new UnicodeEncoding(bigEndian: true, byteOrderMark: true);

        Assert.Equal(
            Outcome(() => ArticleReader.Read([.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(text.Value)])),
            Outcome(() => ArticleReader.Read([.. encoding.GetPreamble(), .. encoding.GetBytes(text.Value)])));
    }

    [Property]
    public void Any_text_with_a_byte_changed_is_an_article_or_refused(ArticleText text, byte place, byte value)
    {
        var bytes = Encoding.UTF8.GetBytes(text.Value);
        if (bytes.Length > 0) bytes[place % bytes.Length] = value;

        Outcome(() => ArticleReader.Read(bytes));
    }

    [Property]
    public void No_part_cuts_a_surrogate_pair(ArticleText text)
    {
        if (Article(text) is not { } article) return;

        Assert.All(
            [.. article.Paragraphs, .. article.Sentences, .. article.Embeds],
            (ISpan part) => Assert.False(
                char.IsLowSurrogate(article.Text[part.Offset]) || char.IsHighSurrogate(article.Text[part.End - 1])));
    }

    [Property]
    public void A_paragraph_is_all_sentences_but_for_white_space_or_has_none(ArticleText text)
    {
        if (Article(text) is not { } article) return;

        Assert.All(article.Paragraphs, paragraph => Assert.Equal(
            paragraph.Kind.IsAnalyzed ? CountVisible(paragraph.In(article.Text)) : 0,
            article.Sentences.Where(sentence => paragraph.Overlaps(sentence)).Sum(sentence => CountVisible(sentence.In(article.Text)))));
    }

    private static int CountVisible(string text) => text.Count(c => !char.IsWhiteSpace(c));

    private static Article? Article(ArticleText text)
    {
        try
        {
            return Reading.Text(text.Value);
        }
        catch (ArticleException)
        {
            return null;
        }
    }

    private static string Outcome(Func<Article> read)
    {
        try
        {
            return read().Describe();
        }
        catch (ArticleException error)
        {
            return error.Code.ToString();
        }
    }
}
