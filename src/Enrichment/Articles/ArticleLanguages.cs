using Enrichment.Text;

namespace Enrichment.Articles;

/// <summary>Languages that become known after an article was read.</summary>
public static class ArticleLanguages
{
    /// <summary>
    /// <paramref name="article"/> with <paramref name="languages"/> in place of what its sentences say; where the article's own could not be told
    /// either, it is then that of most of its text.
    /// </summary>
    /// <param name="article">The article.</param>
    /// <param name="languages">BCP 47 tags, by the sentences' indices.</param>
    public static Article WithLanguages(this Article article, IReadOnlyDictionary<int, string> languages)
    {
        if (languages.Count == 0) return article;
        List<Sentence> sentences = [.. article.Sentences.Select((sentence, index) => languages.TryGetValue(index, out var language) ? sentence with { Language = language } : sentence)];
        var main = article.Language == LanguageIdentifier.Undetermined ? MostUsed(sentences) : article.Language;
        return article with { Language = main, Sentences = sentences };
    }

    private static string MostUsed(List<Sentence> sentences) =>
        sentences.GroupBy(sentence => sentence.Language, StringComparer.Ordinal).MaxBy(group => group.Sum(sentence => sentence.Length))!.Key;
}
