namespace Enrichment.Text;

/// <summary>
/// Identifies the language of a text by its script. If several languages share the script, their letters and frequent words decide.
/// Addresses, handles and numbers do not count.
/// </summary>
public static class LanguageIdentifier
{
    /// <summary>The BCP 47 tag of an unknown language.</summary>
    public const string Undetermined = "und";

    // The language of Latin text without evidence.
    private const string LatinDefault = "en";

    // Names and single words of other languages are frequent in Latin text. So another language must be about a thousand times as probable.
    private const int LeastLatinLead = 14;

    // In other scripts a single word is enough.
    private const int LeastScore = 6;

    /// <summary>
    /// The BCP 47 tag of the main language of <paramref name="tokens"/>. Latin text without clear evidence of another language is English.
    /// Text without letters is "und".
    /// </summary>
    internal static string IdentifyArticle(TokenRun tokens)
    {
        var evidence = LanguageEvidence.Collect(tokens);
        if (evidence.FindMainScript() is not { } script) return Undetermined;
        var language = FindLanguage(evidence, script);
        return script == Script.Latin && !IsClearInLatin(evidence, language, LatinDefault) ? LatinDefault : language;
    }

    /// <summary>
    /// The BCP 47 tag of the language of <paramref name="sentence"/>. The language of its article if it has no letters, or too little
    /// evidence of another language.
    /// </summary>
    internal static string IdentifySentence(TokenRun sentence, string articleLanguage)
    {
        var evidence = LanguageEvidence.Collect(sentence);
        if (evidence.FindMainScript() is not { } script) return articleLanguage;
        var language = FindLanguage(evidence, script);
        if (language == articleLanguage) return language;
        var isDoubtful = Script.CanWrite(script, articleLanguage) && !IsClear(evidence, script, language, articleLanguage);
        return isDoubtful ? articleLanguage : language;
    }

    private static string FindLanguage(LanguageEvidence evidence, string script) =>
        evidence.FindBestLanguage(script) ?? Script.FindLanguage(script) ?? Undetermined;

    private static bool IsClear(LanguageEvidence evidence, string script, string language, string other)
    {
        if (script == Script.Latin) return IsClearInLatin(evidence, language, other);
        var score = evidence.GetScore(language);
        return score >= LeastScore && score > 2 * evidence.GetScore(other);
    }

    private static bool IsClearInLatin(LanguageEvidence evidence, string language, string other) =>
        evidence.GetScore(language) - evidence.GetScore(other) >= LeastLatinLead && evidence.HasTwoWords(language, other);
}
