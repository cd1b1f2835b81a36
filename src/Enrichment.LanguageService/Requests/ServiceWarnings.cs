using Enrichment.Analysis;
using Enrichment.Articles;
using Enrichment.LanguageService.Chunking;
using Enrichment.LanguageService.Languages;
using Enrichment.LanguageService.Replies;
using Enrichment.Pipeline;

namespace Enrichment.LanguageService.Requests;

/// <summary>What a service said against parts of an article, as the article's warnings.</summary>
internal static class ServiceWarnings
{
    /// <summary>The <see cref="Warning.Code"/> of parts the service refused.</summary>
    public const string Refused = "serviceRefused";

    /// <summary>The <see cref="Warning.Code"/> of remarks whose own code is no word.</summary>
    public const string Remark = "serviceRemark";

    /// <summary>The <see cref="Warning.Code"/> of annotations whose place in the text cannot be told.</summary>
    public const string Misplaced = "misplacedAnnotation";

    /// <summary>The warnings of one feature: the languages it does not know, the parts it refused, and its remarks.</summary>
    /// <param name="article">The article.</param>
    /// <param name="stage">The stage that asked.</param>
    /// <param name="result">What came of it.</param>
    public static IEnumerable<Warning> Of<T>(Article article, Stage stage, FeatureResult<T> result)
    {
        var unknown = result.Refused.Where(one => ServiceFaults.IsOfLanguage(one.Error)).Select(one => one.Chunk.Language).ToHashSet(StringComparer.Ordinal);
        return UnsupportedLanguage.Warnings(article, stage, language => LanguageCodes.ToService(language) is { } code && !unknown.Contains(code))
            .Concat(Refusals(article, stage, result))
            .Concat(result.Remarks.Select(one => new Warning(CodeOf(one.Remark), Describe(article, one.Chunk, result, one.Remark), stage)));
    }

    /// <summary>The parts a feature refused, languages it does not know aside.</summary>
    /// <inheritdoc cref="Of"/>
    public static IEnumerable<Warning> Refusals<T>(Article article, Stage stage, FeatureResult<T> result) =>
        result.Refused.Where(one => !ServiceFaults.IsOfLanguage(one.Error)).Select(one => new Warning(Refused, Describe(article, one.Chunk, result, one.Error), stage));

    /// <summary>One warning for <paramref name="count"/> annotations that were left out; none for none.</summary>
    public static IEnumerable<Warning> OfMisplaced(Stage stage, int count)
    {
        if (count > 0) yield return new Warning(Misplaced, $"{count} annotations of the language service were left out: they are not on the text they say they are on.", stage);
    }

    private static string Describe<T>(Article article, TextChunk chunk, FeatureResult<T> result, ServiceMessage message)
    {
        var (first, last) = (SentenceIndex.Of(article.Sentences, chunk.Pieces[0].Source.Offset), SentenceIndex.Of(article.Sentences, chunk.Pieces[^1].Source.Offset + chunk.Pieces[^1].Source.Length - 1));
        return $"{EnrichmentJson.NameOf(result.Analysis.Feature)} of sentences[{first}] to sentences[{last}]: {ServiceFaults.Describe(message)}";
    }

    // "DocumentTruncated"; what is no such word must not become a code of ours.
    private static string CodeOf(ServiceMessage remark) =>
        remark.Code.Length > 0 && remark.Code.All(char.IsAsciiLetter) ? char.ToLowerInvariant(remark.Code[0]) + remark.Code[1..] : Remark;
}
