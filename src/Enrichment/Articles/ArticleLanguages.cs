using Enrichment.Text;

namespace Enrichment.Articles;

/// <summary>Adds languages that are detected after an article was read.</summary>
public static class ArticleLanguages
{
    /// <summary>
    /// Returns <paramref name="article"/> with <paramref name="languages"/> as the languages of its sentences. If the language of the
    /// article is unknown, it becomes the language of most of the text.
    /// </summary>
    /// <param name="article">The article.</param>
    /// <param name="languages">BCP 47 tags by index of the sentence.</param>
    public static Article WithLanguages(this Article article, IReadOnlyDictionary<int, string> languages)
    {
        if (languages.Count == 0) return article;
        var sentences = article.Sentences
            .Select((sentence, index) => sentence with { Language = languages.GetValueOrDefault(index, sentence.Language) })
            .ToList();
        var main = article.Language == LanguageIdentifier.Undetermined ? FindMostUsed(sentences) : article.Language;
        return article with { Language = main, Sentences = sentences };
    }

    private static string FindMostUsed(List<Sentence> sentences) => sentences
        .GroupBy(sentence => sentence.Language, StringComparer.Ordinal)
        .MaxBy(group => group.Sum(sentence => sentence.Length))!.Key;
}
