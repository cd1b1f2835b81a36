namespace Enrichment.Text;

/// <summary>
/// Identifies the language of a text by its script. If several languages share the script, their letters and function words decide.
/// Addresses, handles and numbers do not count.
/// </summary>
public static class LanguageIdentifier
{
    /// <summary>The BCP 47 tag of an unknown language.</summary>
    public const string Undetermined = "und";

    // The language of Latin text without evidence.
    private const string LatinDefault = "en";

    // One function word of another language may be part of a name.
    private const int FewestWordsOfArticle = 2;

    // A sentence in another language than its article has at least so many function words of that language.
    private const int FewestWords = 3;

    // At least one in so many of its words is a function word of that language.
    private const int WordsPerFunctionWord = 6;

    /// <summary>
    /// The BCP 47 tag of the main language of <paramref name="tokens"/>. Latin text with fewer than two function words is English. Text
    /// without letters is "und".
    /// </summary>
    internal static string IdentifyArticle(TokenRun tokens)
    {
        var evidence = LanguageEvidence.Collect(tokens);
        if (evidence.FindMainScript() is not { } script) return Undetermined;
        var language = FindLanguage(evidence, script);
        return script == Script.Latin && evidence.CountFunctionWords(language) < FewestWordsOfArticle ? LatinDefault : language;
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

    private static bool IsClear(LanguageEvidence evidence, string script, string language, string articleLanguage)
    {
        if (script != Script.Latin) return IsClear(evidence.GetScore(language), evidence.GetScore(articleLanguage));
        var words = evidence.CountFunctionWords(language);
        return IsClear(words, evidence.CountFunctionWords(articleLanguage)) && words * WordsPerFunctionWord >= evidence.WordCount;
    }

    private static bool IsClear(int count, int countOfArticleLanguage) => count >= FewestWords && count > 2 * countOfArticleLanguage;
}
