using System.Text.RegularExpressions;
using Enrichment.Text;

namespace Enrichment.LanguageService.Languages;

/// <summary>Converts between BCP 47 tags and the language codes of services.</summary>
internal static partial class LanguageCodes
{
    /// <summary>Gets the code for a request; null if the language is unknown. Dari ("prs") is sent as Persian.</summary>
    public static string? ToService(string tag) => tag switch
    {
        LanguageIdentifier.Undetermined => null,
        "prs" => "fa",
        _ => tag,
    };

    /// <summary>Gets the BCP 47 tag for a detected language; null if the service does not know the language.</summary>
    public static string? FromService(string code) => code switch
    {
        "zh_chs" => "zh-Hans",
        "zh_cht" => "zh-Hant",
        _ => Tag().IsMatch(code) ? code.Replace('_', '-') : null,
    };

    [GeneratedRegex(@"\A[A-Za-z]{2,3}(?:[_-][A-Za-z0-9]{2,8})*\z", RegexOptions.CultureInvariant)]
    private static partial Regex Tag();
}
