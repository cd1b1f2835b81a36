using Enrichment.Analysis;
using Enrichment.Articles;
using Enrichment.LanguageService.Chunking;
using Enrichment.LanguageService.Languages;
using Enrichment.LanguageService.Replies;
using Enrichment.Pipeline;
using Enrichment.Text;

namespace Enrichment.LanguageService.Requests;

/// <summary>Converts the errors and warnings of a service to warnings of the article.</summary>
internal static class ServiceWarnings
{
    /// <summary>The <see cref="Warning.Code"/> for rejected parts.</summary>
    public const string Refused = "serviceRefused";

    /// <summary>The <see cref="Warning.Code"/> for warnings of the service whose code is not a word.</summary>
    public const string Remark = "serviceRemark";

    /// <summary>The <see cref="Warning.Code"/> for annotations without a place in the text.</summary>
    public const string Misplaced = "misplacedAnnotation";

    /// <summary>Creates the warnings for one feature: unsupported languages, rejected parts, and warnings of the service.</summary>
    /// <param name="article">The article.</param>
    /// <param name="stage">The current stage.</param>
    /// <param name="result">The results of the feature.</param>
    public static IEnumerable<Warning> Create<T>(Article article, Stage stage, FeatureResult<T> result)
    {
        var unknown = result.Refused
            .Where(one => ServiceErrors.IsLanguageError(one.Error))
            .Select(one => one.Chunk.Language)
            .ToHashSet(StringComparer.Ordinal);
        bool IsSupported(string language) => LanguageCodes.ToService(language) is { } code && !unknown.Contains(code);
        return UnsupportedLanguage.CreateWarnings(article, stage, IsSupported)
            .Concat(CreateRefusals(article, stage, result))
            .Concat(result.Remarks.Select(one =>
                new Warning(GetCode(one.Remark), Describe(article, one.Chunk, result, one.Remark), stage)));
    }

    /// <summary>Creates the warnings for rejected parts, except for unsupported languages.</summary>
    /// <inheritdoc cref="Create"/>
    public static IEnumerable<Warning> CreateRefusals<T>(Article article, Stage stage, FeatureResult<T> result) =>
        result.Refused
            .Where(one => !ServiceErrors.IsLanguageError(one.Error))
            .Select(one => new Warning(Refused, Describe(article, one.Chunk, result, one.Error), stage));

    /// <summary>Creates one warning for <paramref name="count"/> annotations that were omitted; none if the count is 0.</summary>
    public static IEnumerable<Warning> CreateMisplaced(Stage stage, int count)
    {
        if (count == 0) yield break;
        var message = $"{count} annotations of the language service were left out, because their words are not at that place in the text.";
        yield return new Warning(Misplaced, message, stage);
    }

    private static string Describe<T>(Article article, TextChunk chunk, FeatureResult<T> result, ServiceMessage message)
    {
        var first = SentenceIndex.Find(article.Sentences, chunk.Pieces[0].Source.Offset);
        var last = SentenceIndex.Find(article.Sentences, chunk.Pieces[^1].Source.End - 1);
        var feature = EnrichmentJson.GetName(result.Analysis.Feature);
        return $"{feature} of sentences[{first}] to sentences[{last}]: {ServiceErrors.Describe(message)}";
    }

    // The service's code, such as "DocumentTruncated". A code that is not a word is not used.
    private static string GetCode(ServiceMessage remark) =>
        remark.Code.Length > 0 && remark.Code.All(char.IsAsciiLetter) ? char.ToLowerInvariant(remark.Code[0]) + remark.Code[1..] : Remark;
}
