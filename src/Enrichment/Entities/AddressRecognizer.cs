using System.Text.RegularExpressions;
using Enrichment.Analysis;
using Enrichment.Articles;
using Enrichment.Text;

namespace Enrichment.Entities;

/// <summary>Finds web and mail addresses, handles, hashtags and telephone numbers, in any language.</summary>
internal static partial class AddressRecognizer
{
    /// <summary>Finds the addresses in the sentences of <paramref name="article"/>, in text order.</summary>
    public static IEnumerable<RecognizedName> Recognize(TokenizedArticle article)
    {
        var found = RecognizePhones(article.Article);
        foreach (var sentence in article.Tokens)
        {
            foreach (var token in sentence.Tokens)
            {
                if (FindType(token.Kind) is { } type) found.Add(new RecognizedName(token.Offset, token.Length, type, 1));
            }
        }

        return found.OrderBy(name => name.Offset).ThenByDescending(name => name.Confidence);
    }

    /// <summary>Finds only the telephone numbers, in text order.</summary>
    public static List<RecognizedName> RecognizePhones(Article article)
    {
        var found = new List<RecognizedName>();
        foreach (var sentence in article.Sentences)
        {
            foreach (var match in PhonePattern().EnumerateMatches(article.Text.AsSpan(sentence.Offset, sentence.Length)))
                found.Add(new RecognizedName(sentence.Offset + match.Index, match.Length, EntityType.Phone, 0.9));
        }

        return found;
    }

    private static EntityType? FindType(TokenKind kind) => kind switch
    {
        TokenKind.Url => EntityType.Url,
        TokenKind.Email => EntityType.Email,
        TokenKind.Handle => EntityType.Handle,
        TokenKind.Hashtag => EntityType.Hashtag,
        _ => null,
    };

    // "+" and a country code (ITU-T E.164), then groups of digits.
    private const string International = @"\+[1-9](?:[ .-]?\(?[0-9]{1,4}\)?){2,6}";

    // Digits without groups are numbers.
    private const string NorthAmerican =
        @"(?:1[ .-])?(?:\([2-9][0-9]{2}\) ?[0-9]{3}[ .-][0-9]{4}|[2-9][0-9]{2}[.-][0-9]{3}[.-][0-9]{4})";

    // A zero before the area code: "020 7946 0958", "0800 123 456".
    private const string National = @"(?:0[1-9][0-9]{1,4}[ -]|\(0[1-9][0-9]{1,4}\) ?)[0-9]{3,4}[ -]?[0-9]{3,4}";

    private const string Phone = @"(?<![\w+/.-])(?:" + International + "|" + NorthAmerican + "|" + National + @")(?![\w/-])";

    [GeneratedRegex(Phone, RegexOptions.CultureInvariant)]
    private static partial Regex PhonePattern();
}
