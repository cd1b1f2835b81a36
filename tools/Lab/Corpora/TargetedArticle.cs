using System.Text;
using Enrichment.Articles;
using Enrichment.Articles.Reading;
using Enrichment.Entities;

namespace Enrichment.Lab.Corpora;

/// <summary>A targeted sentence as input of the pipeline: an article with one mention.</summary>
internal static class TargetedArticle
{
    /// <summary>Reads <paramref name="sentence"/>; the reader may have moved the name by a few characters.</summary>
    public static (Article Article, Mention Mention) Read(TargetedSentence sentence)
    {
        var article = ArticleReader.Read(Encoding.UTF8.GetBytes(sentence.Text));
        var name = sentence.Text.Substring(sentence.Offset, sentence.Length);
        var offset = Enumerable.Range(0, article.Text.Length)
            .Where(at => string.CompareOrdinal(article.Text, at, name, 0, name.Length) == 0)
            .OrderBy(at => Math.Abs(at - sentence.Offset)).First();
        var index = article.Sentences.Select((part, at) => (part, at)).Last(pair => pair.at == 0 || pair.part.Offset <= offset).at;
        return (article, new Mention(offset, name.Length, name, 1, index));
    }
}
