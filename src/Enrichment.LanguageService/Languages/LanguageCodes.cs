using System.Text.RegularExpressions;
using Enrichment.Text;

namespace Enrichment.LanguageService.Languages;

/// <summary>Language codes as the project writes them (BCP 47) and as services do.</summary>
internal static partial class LanguageCodes
{
    /// <summary>The code <paramref name="tag"/> is sent under; null where the language is not known. Dari ("prs") is analysed as the Persian it is.</summary>
    public static string? ToService(string tag) => tag switch
    {
        LanguageIdentifier.Undetermined => null,
        "prs" => "fa",
        _ => tag,
    };

    /// <summary>The BCP 47 tag of what language detection answers; null where it answers that it does not know.</summary>
    public static string? FromService(string code) => code switch
    {
        "zh_chs" => "zh-Hans",
        "zh_cht" => "zh-Hant",
        _ => Tag().IsMatch(code) ? code.Replace('_', '-') : null,
    };

    [GeneratedRegex(@"\A[A-Za-z]{2,3}(?:[_-][A-Za-z0-9]{2,8})*\z", RegexOptions.CultureInvariant)]
    private static partial Regex Tag();
}
