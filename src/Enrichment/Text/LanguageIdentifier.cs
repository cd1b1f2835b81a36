namespace Enrichment.Text;

/// <summary>
/// Tells which language a text is in: by its script, and where several languages share one, by letters and function words that only some of
/// them have. Addresses, handles and numbers do not count.
/// </summary>
internal static class LanguageIdentifier
{
    /// <summary>What a text is said to be in where nothing tells.</summary>
    public const string Undetermined = "und";

    // What decides for a language among those in Latin script when a text has no word that tells.
    private const string LatinDefault = "en";

    /// <summary>BCP 47 tag of the language most of <paramref name="text"/> is in. Latin text without a telling word counts as English; text without letters is "und".</summary>
    public static string OfArticle(ReadOnlySpan<char> text)
    {
        var words = Words(text);
        return Script.MostUsed(words) switch
        {
            null => Undetermined,
            Script.Latin => LanguageWords.Best(words, minimum: 1) ?? LatinDefault,
            var script => Script.LanguageOf(script, words),
        };
    }

    /// <summary>BCP 47 tag of the language <paramref name="sentence"/> is in; that of its article where it does not tell by itself.</summary>
    public static string OfSentence(string sentence, string articleLanguage)
    {
        var words = Words(sentence);
        return Script.MostUsed(words) switch
        {
            null => articleLanguage,
            Script.Latin when Script.IsLatin(articleLanguage) => LanguageWords.Other(words, articleLanguage) ?? articleLanguage,
            Script.Latin => LanguageWords.Best(words, minimum: 1) ?? LatinDefault,
            var script => Script.LanguageOf(script, words),
        };
    }

    private static List<string> Words(ReadOnlySpan<char> text)
    {
        var copy = text.ToString();
        return [.. Tokenizer.Tokenize(copy, new TextSpan(0, copy.Length)).Where(token => token.Kind == TokenKind.Word).Select(token => token.In(copy).ToString().ToLowerInvariant())];
    }
}
