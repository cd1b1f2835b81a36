using Enrichment.LanguageService.Replies;

namespace Enrichment.LanguageService;

/// <summary>
/// A language service in the cloud, reduced to its requests: one call, one request. Whoever implements it translates, and nothing else; what is
/// sent in which pieces, and what is made of the replies, is decided in front of it.
/// </summary>
/// <remarks>Every method throws <see cref="LanguageServiceException"/> where the service does not answer, or refuses the request as a whole.</remarks>
public interface ILanguageService
{
    /// <summary>Finds names and other entities.</summary>
    /// <param name="documents">What to read, each under an id of its own.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    Task<ServiceReply<IReadOnlyList<ServiceEntity>>> RecognizeEntitiesAsync(IReadOnlyList<ServiceDocument> documents, CancellationToken cancellationToken);

    /// <summary>Finds what an encyclopedia has an article on.</summary>
    /// <inheritdoc cref="RecognizeEntitiesAsync"/>
    Task<ServiceReply<IReadOnlyList<ServiceLink>>> LinkEntitiesAsync(IReadOnlyList<ServiceDocument> documents, CancellationToken cancellationToken);

    /// <summary>Tells which way documents and their sentences lean, and towards what.</summary>
    /// <inheritdoc cref="RecognizeEntitiesAsync"/>
    Task<ServiceReply<ServiceSentiment>> AnalyzeSentimentAsync(IReadOnlyList<ServiceDocument> documents, CancellationToken cancellationToken);

    /// <summary>Tells the languages of documents, as the service writes them: "fa", "prs", "zh_chs", "(Unknown)".</summary>
    /// <inheritdoc cref="RecognizeEntitiesAsync"/>
    Task<ServiceReply<string>> DetectLanguagesAsync(IReadOnlyList<ServiceDocument> documents, CancellationToken cancellationToken);
}
