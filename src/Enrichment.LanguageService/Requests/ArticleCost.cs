using Enrichment.Articles;
using Enrichment.LanguageService.Chunking;
using Enrichment.LanguageService.Languages;

namespace Enrichment.LanguageService.Requests;

/// <summary>Computes how much a service bills for an article in all stages, before anything is sent.</summary>
/// <param name="article">The article.</param>
/// <param name="options">The features and limits.</param>
internal sealed class ArticleCost(Article article, LanguageServiceOptions options)
{
    // Sentences with an unknown language count as one language that linking does not support.
    private readonly IReadOnlyList<TextChunk> _chunks = TextChunker.Cut(article.WithLanguages(
        Enumerable.Range(0, article.Sentences.Count)
            .Where(index => LanguageCodes.ToService(article.Sentences[index].Language) is null)
            .ToDictionary(index => index, _ => "mul")));

    /// <summary>The maximum number of text records for the entities and their links, and for the detection of languages.</summary>
    public int EntityTextRecords =>
        Sum(LanguageDetection.CreateSamples(article)) + Sum(_chunks) + Sum(LinkableChunks.Select(_chunks, options));

    /// <summary>The maximum number of text records for all features.</summary>
    public int TextRecords => EntityTextRecords + (options.SentimentProvider is null ? Sum(_chunks) : 0);

    /// <summary>Throws if the article exceeds the limit.</summary>
    /// <exception cref="ArticleException">The article exceeds the limit.</exception>
    public void ThrowIfTooHigh()
    {
        var records = TextRecords;
        if (records <= options.MaxTextRecords) return;
        var message = $"The article needs {records:N0} text records of the language service, but the limit is {options.MaxTextRecords:N0}; "
            + "nothing was sent. Split the article, or increase MaxTextRecords.";
        throw new ArticleException(ErrorCode.TooCostly, message);
    }

    private static int Sum(IReadOnlyList<TextChunk> chunks) => chunks.Sum(chunk => chunk.TextRecords);
}
