namespace Enrichment.Text;

/// <summary>
/// Tells which language a text is in: by its script, and where several languages share one, by letters and small words that only some of
/// them have. Addresses, handles and numbers do not count.
/// </summary>
public static class LanguageIdentifier
{
    /// <summary>What a text is said to be in where nothing tells.</summary>
    public const string Undetermined = "und";

    // What Latin text counts as where nothing tells.
    private const string LatinDefault = "en";

    // One small word of another language may be part of a name.
    private const int FewestWordsOfArticle = 2;

    // So many small words, and one in so many words, make a sentence one of another language than its article's.
    private const int FewestWords = 3;
    private const int WordsPerSmallWord = 6;

    /// <summary>
    /// BCP 47 tag of the language most of <paramref name="tokens"/> are in. Latin text with fewer than two telling words counts as English; text
    /// without letters is "und".
    /// </summary>
    internal static string OfArticle(TokenRun tokens)
    {
        var evidence = LanguageEvidence.Collect(tokens);
        if (evidence.MostUsedScript() is not { } script) return Undetermined;
        var language = InScript(evidence, script);
        return script == Script.Latin && evidence.WordsOf(language) < FewestWordsOfArticle ? LatinDefault : language;
    }

    /// <summary>BCP 47 tag of the language a sentence is in; that of its article where it has no letters, or too little in it tells that it is another.</summary>
    internal static string OfSentence(TokenRun sentence, string articleLanguage)
    {
        var evidence = LanguageEvidence.Collect(sentence);
        if (evidence.MostUsedScript() is not { } script) return articleLanguage;
        var language = InScript(evidence, script);
        if (language == articleLanguage) return language;
        return Script.IsOf(script, articleLanguage) && !IsClear(evidence, script, language, articleLanguage) ? articleLanguage : language;
    }

    private static string InScript(LanguageEvidence evidence, string script) => evidence.Best(script) ?? Script.LanguageOf(script) ?? Undetermined;

    private static bool IsClear(LanguageEvidence evidence, string script, string language, string articleLanguage)
    {
        var words = evidence.WordsOf(language);
        return script == Script.Latin
            ? words >= FewestWords && words > 2 * evidence.WordsOf(articleLanguage) && words * WordsPerSmallWord >= evidence.WordCount
            : evidence.ScoreOf(language) >= FewestWords && evidence.ScoreOf(language) > 2 * evidence.ScoreOf(articleLanguage);
    }
}
