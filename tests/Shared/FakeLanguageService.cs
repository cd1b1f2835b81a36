using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using Enrichment.Analysis;
using Enrichment.LanguageService;
using Enrichment.LanguageService.Analyzers;
using Enrichment.LanguageService.Replies;
using Enrichment.Pipeline;
using Enrichment.Sentiment;

namespace Enrichment.Shared;

/// <summary>
/// A language service with the limits of the real one. It returns replies in its own order, counts what it bills, and can fail. Known words
/// are names, and "X is good" and "X is bad" are opinions.
/// </summary>
internal sealed partial class FakeLanguageService : ILanguageService
{
    private const int MaxElements = 5_120;
    private const int MaxRequestBytes = 1_000_000;

    private readonly Lock _lock = new();
    private readonly Dictionary<ServiceFeature, int> _billed = [];
    private readonly List<(ServiceFeature Feature, ServiceDocument Document)> _documents = [];
    private int _requests;

    /// <summary>The known names and their categories.</summary>
    public IReadOnlyDictionary<string, string> Names { get; init; } = new Dictionary<string, string>();

    /// <summary>The linked names and their pages.</summary>
    public IReadOnlyDictionary<string, string> Pages { get; init; } = new Dictionary<string, string>();

    /// <summary>The supported languages; null supports all.</summary>
    public IReadOnlyCollection<string>? Languages { get; init; }

    /// <summary>The detected language.</summary>
    public Func<string, string> GetLanguage { get; init; } = _ => "(Unknown)";

    /// <summary>Called with every request before it is answered, and the number of previous requests.</summary>
    public Action<ServiceFeature, int>? Asked { get; set; }

    /// <summary>Gets the error for a document, or null.</summary>
    public Func<ServiceFeature, ServiceDocument, ServiceMessage?>? ErrorOf { get; init; }

    /// <summary>Gets the warnings for a document.</summary>
    public Func<ServiceFeature, ServiceDocument, IReadOnlyList<ServiceMessage>> GetWarnings { get; init; } = (_, _) => [];

    /// <summary>All documents it received, in order.</summary>
    public IReadOnlyList<(ServiceFeature Feature, ServiceDocument Document)> Documents => [.. _documents];

    /// <summary>The number of requests.</summary>
    public int Requests => _requests;

    /// <summary>Counts the text records that it bills for <paramref name="feature"/>.</summary>
    public int Billed(ServiceFeature feature) => _billed.GetValueOrDefault(feature);

    public Provider Provider(LanguageServiceOptions? options = null) =>
        LanguageServiceProvider.Create("fake", "1", this, options ?? new LanguageServiceOptions());

    public Task<ServiceReply<IReadOnlyList<ServiceEntity>>> RecognizeEntitiesAsync(
        IReadOnlyList<ServiceDocument> documents, CancellationToken cancellationToken) =>
        AnswerAsync(ServiceFeature.EntityRecognition, 5, documents, document => Words(document, Names, (word, category) =>
            new ServiceEntity(word.Index, word.Length, word.Value, category, null, 0.9)));

    public Task<ServiceReply<IReadOnlyList<ServiceLink>>> LinkEntitiesAsync(
        IReadOnlyList<ServiceDocument> documents, CancellationToken cancellationToken) =>
        AnswerAsync(ServiceFeature.EntityLinking, 5, documents, document => Words(document, Pages, (word, page) =>
            new ServiceLink(word.Index, word.Length, word.Value, "Wikipedia", page, $"https://en.wikipedia.org/wiki/{page}")));

    public Task<ServiceReply<ServiceSentiment>> AnalyzeSentimentAsync(
        IReadOnlyList<ServiceDocument> documents, CancellationToken cancellationToken) =>
        AnswerAsync(ServiceFeature.SentimentAnalysis, 10, documents, document =>
        {
            var sentences = Sentence().Matches(document.Text).Select(ToSentence).ToList();
            var leaning = sentences.Select(sentence => sentence.Label).Where(label => label != SentimentLabel.Neutral).Distinct().ToList();
            var label = leaning.Count switch { 0 => SentimentLabel.Neutral, 1 => leaning[0], _ => SentimentLabel.Mixed };
            return new ServiceSentiment(label, GetConfidence(label), sentences);
        });

    public Task<ServiceReply<string>> DetectLanguagesAsync(IReadOnlyList<ServiceDocument> documents, CancellationToken cancellationToken) =>
        AnswerAsync(ServiceFeature.LanguageDetection, 1_000, documents, document => GetLanguage(document.Text));

    private static IReadOnlyList<T> Words<T>(
        ServiceDocument document, IReadOnlyDictionary<string, string> known, Func<Match, string, T> found) =>
        [.. Word().Matches(document.Text).Where(word => known.ContainsKey(word.Value)).Select(word => found(word, known[word.Value]))];

    private static ServiceSentence ToSentence(Match sentence)
    {
        var opinions = Opinion().Matches(sentence.Value)
            .Select(opinion => (Target: opinion.Groups[1], IsGood: opinion.Groups[2].Value == "good"))
            .Select(opinion => new ServiceOpinion(sentence.Index + opinion.Target.Index, opinion.Target.Length, opinion.IsGood ? 1 : 0, opinion.IsGood ? 0 : 1))
                .ToList();
        var label = opinions.Count == 0 ? SentimentLabel.Neutral : opinions[0].Positive > 0
            ? SentimentLabel.Positive
            : SentimentLabel.Negative;
        return new ServiceSentence(sentence.Index, sentence.Length, label, GetConfidence(label), opinions);
    }

    private static SentimentConfidence GetConfidence(SentimentLabel label) => label switch
    {
        SentimentLabel.Positive => new SentimentConfidence(0.9, 0.1, 0),
        SentimentLabel.Negative => new SentimentConfidence(0, 0.1, 0.9),
        SentimentLabel.Mixed => new SentimentConfidence(0.4, 0.2, 0.4),
        _ => new SentimentConfidence(0, 1, 0),
    };

    private Task<ServiceReply<T>> AnswerAsync<T>(ServiceFeature feature, int maxDocuments, IReadOnlyList<ServiceDocument> documents, Func<ServiceDocument, T> find) where T : class
    {
        var before = Interlocked.Increment(ref _requests) - 1;
        Asked?.Invoke(feature, before);
        if (documents.Count == 0 || documents.Count > maxDocuments)
            throw new LanguageServiceException(400, "InvalidDocumentBatch", $"{documents.Count} documents.");
        if (JsonSerializer.SerializeToUtf8Bytes(documents).Length > MaxRequestBytes)
            throw new LanguageServiceException(413, "RequestTooLarge", "The request is too large.");
        lock (_lock)
        {
            _documents.AddRange(documents.Select(document => (feature, document)));
            return Task.FromResult(
                new ServiceReply<T>("2026-01-01", [.. documents.Reverse().Select(document => Reply(feature, document, find))]));
        }
    }

    private DocumentReply<T> Reply<T>(ServiceFeature feature, ServiceDocument document, Func<ServiceDocument, T> find) where T : class
    {
        if ((LimitError(document) ?? ErrorOf?.Invoke(feature, document)) is { } error)
            return new DocumentReply<T>(document.Id, null, error, []);
        _billed[feature] = Billed(feature) + ((new StringInfo(document.Text).LengthInTextElements + 999) / 1_000);
        return new DocumentReply<T>(document.Id, find(document), null, GetWarnings(feature, document));
    }

    private ServiceMessage? LimitError(ServiceDocument document)
    {
        if (string.IsNullOrWhiteSpace(document.Text)) return new ServiceMessage("InvalidDocument", "Document text is empty.");
        if (new StringInfo(document.Text).LengthInTextElements > MaxElements)
            return new ServiceMessage("InvalidDocument", $"A document is limited to {MaxElements} text elements.");
        return document.Language is { } language && Languages?.Contains(language) == false
            ? new ServiceMessage("UnsupportedLanguageCode", "Invalid language code.")
            : null;
    }

    [GeneratedRegex(@"\p{L}[\p{L}\p{M}\u200C]*")]
    private static partial Regex Word();

    [GeneratedRegex(@"[^\s.][^.\n]*\.?")]
    private static partial Regex Sentence();

    [GeneratedRegex(@"(\w+) is (good|bad)\b")]
    private static partial Regex Opinion();
}
