using System.Globalization;
using System.Text.Json;

namespace Enrichment.Analysis;

/// <summary>Creates warnings about annotations that were left out because of <see cref="AnnotationLimits"/>.</summary>
public static class OmittedAnnotations
{
    /// <summary>The <see cref="Warning.Code"/> of the warnings about a kind: "claimsOmitted".</summary>
    public static string GetCode(AnnotationKind kind) => JsonNamingPolicy.CamelCase.ConvertName($"{kind}Omitted");

    /// <summary>Creates the warning about <paramref name="count"/> annotations; none if it is 0.</summary>
    /// <param name="kind">Their kind.</param>
    /// <param name="count">How many were left out, 0 or more.</param>
    /// <param name="textLength">The length of the article's text, in UTF-16 code units.</param>
    /// <param name="stage">The stage that found them.</param>
    public static IReadOnlyList<Warning> CreateWarnings(AnnotationKind kind, int count, int textLength, Stage stage) =>
        count == 0 ? [] : [new Warning(GetCode(kind), CreateMessage(kind, count, textLength), stage)];

    private static string CreateMessage(AnnotationKind kind, int count, int textLength)
    {
        var (one, many) = GetNouns(kind);
        var subject = count == 1 ? $"1 {one} was" : Format($"{count:N0} {many} were");
        return $"{subject} left out. {GetRule(kind, textLength)}";
    }

    private static string GetRule(AnnotationKind kind, int textLength)
    {
        var most = AnnotationLimits.GetMost(kind, textLength);
        var article = Format($"an article of {textLength:N0} characters");
        return kind switch
        {
            AnnotationKind.Targets =>
                Format($"The sentiment towards at most {AnnotationLimits.TargetsPerSentence:N0} mentions of one sentence is analyzed."),
            AnnotationKind.Claims =>
                Format($"A sentence can have {AnnotationLimits.ClaimsPerSentence:N0}, and {article} {most:N0}, ")
                + Format($"which together repeat at most {AnnotationLimits.GetMostCharactersOfClaims(textLength):N0} characters."),
            AnnotationKind.Disputes => Format($"A claim can have {AnnotationLimits.DisputesPerClaim:N0}, and {article} {most:N0}."),
            AnnotationKind.Paragraphs => Format($"At most {most:N0} of {article} are analyzed; split it into parts."),
            AnnotationKind.Sentences => Format($"At most {most:N0} of {article} are analyzed, with at most ")
                + Format($"{AnnotationLimits.GetMostTokens(textLength):N0} words and marks; split it into parts."),
            _ => Format($"There can be {most:N0} in {article}; split it into parts."),
        };
    }

    private static (string One, string Many) GetNouns(AnnotationKind kind) => kind switch
    {
        AnnotationKind.Paragraphs => ("paragraph", "paragraphs"),
        AnnotationKind.Sentences => ("sentence", "sentences"),
        AnnotationKind.Mentions => ("mention", "mentions"),
        AnnotationKind.Entities => ("entity", "entities"),
        AnnotationKind.Dates => ("date", "dates"),
        AnnotationKind.Quantities => ("quantity", "quantities"),
        AnnotationKind.Targets => ("target of sentiment", "targets of sentiment"),
        AnnotationKind.Claims => ("claim", "claims"),
        AnnotationKind.Disputes => ("dispute", "disputes"),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "This kind has no limit."),
    };

    private static string Format(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
