using Enrichment.LanguageService.Replies;

namespace Enrichment.LanguageService;

/// <summary>
/// The requests of a cloud language service. Each call sends one request. An implementation only translates. Callers decide how to split
/// the text and how to use the replies.
/// </summary>
/// <remarks>
/// Every method throws <see cref="LanguageServiceException"/> if the service does not answer, or rejects the whole request.
/// </remarks>
public interface ILanguageService
{
    /// <summary>Recognizes names and other entities.</summary>
    /// <param name="documents">The documents, each with a unique id.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    Task<ServiceReply<IReadOnlyList<ServiceEntity>>> RecognizeEntitiesAsync(
        IReadOnlyList<ServiceDocument> documents, CancellationToken cancellationToken);

    /// <summary>Links names to the articles of an encyclopedia.</summary>
    /// <inheritdoc cref="RecognizeEntitiesAsync"/>
    Task<ServiceReply<IReadOnlyList<ServiceLink>>> LinkEntitiesAsync(
        IReadOnlyList<ServiceDocument> documents, CancellationToken cancellationToken);

    /// <summary>Analyzes the sentiment of documents and sentences, and the opinions in them.</summary>
    /// <inheritdoc cref="RecognizeEntitiesAsync"/>
    Task<ServiceReply<ServiceSentiment>> AnalyzeSentimentAsync(
        IReadOnlyList<ServiceDocument> documents, CancellationToken cancellationToken);

    /// <summary>Detects the languages of documents, in the codes of the service: "fa", "prs", "zh_chs", "(Unknown)".</summary>
    /// <inheritdoc cref="RecognizeEntitiesAsync"/>
    Task<ServiceReply<string>> DetectLanguagesAsync(IReadOnlyList<ServiceDocument> documents, CancellationToken cancellationToken);
}
