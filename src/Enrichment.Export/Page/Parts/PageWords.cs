using System.Globalization;
using System.Text.RegularExpressions;
using Enrichment.Analysis;
using Enrichment.Claims;
using Enrichment.Export.Writing;
using Enrichment.Pipeline;

namespace Enrichment.Export.Page.Parts;

/// <summary>
/// Words and numbers of the page outside the text. They are in one line, and characters that change the direction of text are visible.
/// </summary>
internal static partial class PageWords
{
    /// <summary>Stands between two facts of a line.</summary>
    public const string Separator = " · ";

    private const int MaxNameLength = 160;

    /// <summary>A text in one line, with at most <paramref name="length"/> UTF-16 code units and "…" if it is longer.</summary>
    public static string ToLine(string text, int length = MaxNameLength)
    {
        var line = SafeText.Escape(CleanText.ToLine(text.Length <= 4 * length ? text : CleanText.Cut(text, 4 * length)));
        return line.Length <= length ? line : CleanText.Cut(line, length) + "…";
    }

    /// <summary>The name of the source of a claim, or the words that refer to it.</summary>
    public static string GetSource(Claim claim) =>
        ToLine(claim.Source.Name ?? claim.Source.Text ?? (claim.Source.Kind == SourceKind.Author ? "The article" : "Unnamed source"));

    /// <summary>The words that report a claim. The author line of a post is no such word.</summary>
    public static string GetCue(Claim claim) => claim.Cue.Type switch
    {
        CueType.Post => "posted",
        CueType.Quotation => "in quotation marks",
        _ => ToLine(claim.Cue.Text),
    };

    /// <summary>The content of a claim, in quotation marks if it is in the words of the source.</summary>
    public static string GetContent(Claim claim, int length)
    {
        var content = ToLine(claim.Content.Text, length);
        return claim.Quotation == Quotation.Direct ? $"“{content}”" : content;
    }

    /// <summary>How the content of a claim is quoted; null for the article's own voice.</summary>
    public static string? GetQuotation(Claim claim) => claim.Quotation switch
    {
        Quotation.Direct => "direct quotation",
        Quotation.Indirect => "indirect speech",
        Quotation.Mixed => "partly quoted",
        _ => null,
    };

    /// <summary>The name of a value: "asserts".</summary>
    public static string GetName<TEnum>(TEnum value) where TEnum : struct, Enum => EnrichmentJson.GetName(value);

    /// <summary>A probability as a percentage.</summary>
    public static string Percent(double value) => string.Create(CultureInfo.InvariantCulture, $"{Math.Round(100 * value)}%");

    /// <summary>A score with its sign: "+0.25", "−0.25".</summary>
    public static string Score(double value) => value.ToString("+0.00;\u22120.00;0.00", CultureInfo.InvariantCulture);

    /// <summary>A count with its noun: "1 claim", "17 claims".</summary>
    public static string Count(int count, string noun)
    {
        var plural = noun.EndsWith('y') ? $"{noun[..^1]}ies" : $"{noun}s";
        return string.Create(CultureInfo.InvariantCulture, $"{count:N0} {(count == 1 ? noun : plural)}");
    }

    /// <summary>A whole number without separators.</summary>
    public static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>The attribute "lang" of text in a language; null for English, the language of the page, and if it is unknown.</summary>
    public static string? GetLanguage(string language) =>
        language is not ("en" or "und") && LanguageTag().IsMatch(language) ? language : null;

    [GeneratedRegex("^[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$", RegexOptions.CultureInvariant)]
    private static partial Regex LanguageTag();
}
