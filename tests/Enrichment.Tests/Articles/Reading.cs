using System.Text;
using Enrichment.Articles;
using Enrichment.Articles.Reading;
using Enrichment.Text;

namespace Enrichment.Tests.Articles;

/// <summary>Reads articles in tests and describes them in short forms.</summary>
internal static class Reading
{
    public static Article Text(string text) => ArticleReader.Read(Encoding.UTF8.GetBytes(text));

    public static ArticleException ReadError(byte[] bytes) => Assert.Throws<ArticleException>(() => ArticleReader.Read(bytes));

    /// <summary>The parts of an article, each as its kind and its text.</summary>
    public static IEnumerable<(ParagraphKind Kind, string Text)> Parts(this Article article) =>
        article.Paragraphs.Select(paragraph => (paragraph.Kind, paragraph.In(article.Text)));

    /// <summary>The sentences of an article as text.</summary>
    public static IEnumerable<string> SentenceTexts(this Article article) =>
        article.Sentences.Select(sentence => sentence.In(article.Text));

    /// <summary>All values of an article as one string, for a comparison.</summary>
    public static string Describe(this Article article) => string.Join('\n', [
        article.Text, $"{article.Title}|{article.TitleFrom}|{article.Published}|{article.PublishedFrom}",
        $"{article.Publisher}|{string.Join(';', article.Authors)}|{article.Url}|{article.Section}|{article.Dateline}|{article.Language}",
        .. article.Paragraphs.Select(paragraph => paragraph.ToString()),
        .. article.Sentences.Select(sentence => sentence.ToString()),
        .. article.Embeds.Select(embed => embed.ToString())]);
}
