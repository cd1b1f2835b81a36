using System.Text.RegularExpressions;
using Enrichment.Analysis;
using Enrichment.Articles;
using Enrichment.Text;

namespace Enrichment.Entities;

/// <summary>Finds what is written by rule rather than by custom: web and mail addresses, handles, hashtags, telephone numbers. Works in any language.</summary>
internal static partial class AddressRecognizer
{
    /// <summary>The addresses in <paramref name="article"/>'s sentences, in text order.</summary>
    public static IEnumerable<RecognizedName> Recognize(TokenizedArticle article)
    {
        var found = Phones(article.Article);
        foreach (var sentence in article.Tokens)
        {
            foreach (var token in sentence.Tokens)
            {
                if (TypeOf(token.Kind) is { } type) found.Add(new RecognizedName(token.Offset, token.Length, type, 1));
            }
        }

        return found.OrderBy(name => name.Offset).ThenByDescending(name => name.Confidence);
    }

    /// <summary>The telephone numbers alone, in text order.</summary>
    public static List<RecognizedName> Phones(Article article)
    {
        var found = new List<RecognizedName>();
        foreach (var sentence in article.Sentences)
        {
            foreach (var match in PhonePattern().EnumerateMatches(article.Text.AsSpan(sentence.Offset, sentence.Length)))
                found.Add(new RecognizedName(sentence.Offset + match.Index, match.Length, EntityType.Phone, 0.9));
        }

        return found;
    }

    private static EntityType? TypeOf(TokenKind kind) => kind switch
    {
        TokenKind.Url => EntityType.Url,
        TokenKind.Email => EntityType.Email,
        TokenKind.Handle => EntityType.Handle,
        TokenKind.Hashtag => EntityType.Hashtag,
        _ => null,
    };

    // International (+ and 8 to 15 digits, ITU-T E.164) or North American, in groups; plain digit runs are numbers.
    [GeneratedRegex(@"(?<![\w+/.-])(?:\+[1-9](?:[ .-]?\(?[0-9]{1,4}\)?){2,6}|\([2-9][0-9]{2}\) ?[0-9]{3}[ .-][0-9]{4}|[2-9][0-9]{2}[.-][0-9]{3}[.-][0-9]{4})(?![\w/-])", RegexOptions.CultureInvariant)]
    private static partial Regex PhonePattern();
}
