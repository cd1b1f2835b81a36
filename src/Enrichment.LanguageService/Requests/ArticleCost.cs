using Enrichment.Articles;
using Enrichment.LanguageService.Chunking;
using Enrichment.LanguageService.Languages;

namespace Enrichment.LanguageService.Requests;

/// <summary>What all stages together will have a service analyse of an article, known before anything is sent.</summary>
/// <param name="article">The article.</param>
/// <param name="options">What is asked of the service.</param>
internal sealed class ArticleCost(Article article, LanguageServiceOptions options)
{
    /// <summary>Text records over all features; what is still to be told the language of counts as one language that linking does not know.</summary>
    public int TextRecords
    {
        get
        {
            var samples = LanguageDetection.DocumentsOf(article);
            var unknown = article.Sentences.Select((sentence, index) => (sentence, index)).Where(read => LanguageCodes.ToService(read.sentence.Language) is null)
                .ToDictionary(read => read.index, _ => "mul");
            var chunks = TextChunker.Cut(article.WithLanguages(unknown));
            var features = options.SentimentProvider is null ? 2 : 1;
            return Sum(samples) + (features * Sum(chunks)) + Sum(LinkableChunks.Of(chunks, options));
        }
    }

    /// <summary>Throws where the article comes to more than one may.</summary>
    /// <exception cref="ArticleException">It does.</exception>
    public void ThrowIfTooHigh()
    {
        if (TextRecords is var records && records > options.MaxTextRecords)
            throw new ArticleException(FaultCode.TooCostly, $"The article would come to {records:N0} text records of the language service, and one article may come to {options.MaxTextRecords:N0}; nothing was sent. Split it, or raise MaxTextRecords.");
    }

    private static int Sum(IReadOnlyList<TextChunk> chunks) => chunks.Sum(chunk => chunk.TextRecords);
}
