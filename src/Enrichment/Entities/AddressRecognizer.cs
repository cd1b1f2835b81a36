using System.Text.RegularExpressions;
using Enrichment.Articles;
using Enrichment.Text;

namespace Enrichment.Entities;

/// <summary>Finds what is written by rule rather than by custom: web and mail addresses, handles, hashtags, telephone numbers. Works in any language.</summary>
internal static partial class AddressRecognizer
{
    /// <summary>The addresses in <paramref name="article"/>'s sentences, in text order.</summary>
    public static IEnumerable<RecognizedName> Recognize(Article article) =>
        article.Sentences.SelectMany(sentence => InSentence(article.Text, sentence)).OrderBy(name => name.Offset);

    private static IEnumerable<RecognizedName> InSentence(string text, Sentence sentence)
    {
        foreach (var token in Tokenizer.Tokenize(text, sentence))
        {
            if (TypeOf(token.Kind) is { } type) yield return new RecognizedName(token.Offset, token.Length, type, 1);
        }

        foreach (var (offset, length) in Phones(text.AsSpan(sentence.Offset, sentence.Length)))
            yield return new RecognizedName(sentence.Offset + offset, length, EntityType.Phone, 0.9);
    }

    private static EntityType? TypeOf(TokenKind kind) => kind switch
    {
        TokenKind.Url => EntityType.Url,
        TokenKind.Email => EntityType.Email,
        TokenKind.Handle => EntityType.Handle,
        TokenKind.Hashtag => EntityType.Hashtag,
        _ => null,
    };

    private static List<(int Offset, int Length)> Phones(ReadOnlySpan<char> sentence)
    {
        var found = new List<(int, int)>();
        foreach (var match in PhonePattern().EnumerateMatches(sentence)) found.Add((match.Index, match.Length));
        return found;
    }

    // International (+ and 8 to 15 digits, ITU-T E.164) or North American, in groups; plain digit runs are numbers.
    [GeneratedRegex(@"(?<![\w+/.-])(?:\+[1-9](?:[ .-]?\(?[0-9]{1,4}\)?){2,6}|\([2-9][0-9]{2}\) ?[0-9]{3}[ .-][0-9]{4}|[2-9][0-9]{2}[.-][0-9]{3}[.-][0-9]{4})(?![\w/-])", RegexOptions.CultureInvariant)]
    private static partial Regex PhonePattern();
}
