using Enrichment.Articles;
using Enrichment.Entities;

namespace Enrichment.Lab.Corpora;

/// <summary>A targeted sentence as input of the pipeline: an article with one mention.</summary>
internal static class TargetedArticle
{
    /// <summary>The article of <paramref name="sentence"/> and the mention of its target.</summary>
    public static (Article Article, Mention Mention) Create(TargetedSentence sentence)
    {
        var article = PlainArticle.Create(sentence.Text);
        var index = article.Sentences.Select((part, at) => (part, at)).Last(pair => pair.at == 0 || pair.part.Offset <= sentence.Offset).at;
        var name = sentence.Text.Substring(sentence.Offset, sentence.Length);
        return (article, new Mention(sentence.Offset, sentence.Length, name, 1, index));
    }
}
