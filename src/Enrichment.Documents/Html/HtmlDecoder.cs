using System.Text;
using System.Text.RegularExpressions;
using System.Text.Unicode;
using Enrichment.Articles;
using Enrichment.Articles.Reading;
using Enrichment.Documents.Encodings;

namespace Enrichment.Documents.Html;

/// <summary>Decodes HTML: by its byte order mark, as UTF-8 if it is valid, in the encoding that it declares, or in a guessed one.</summary>
internal static partial class HtmlDecoder
{
    private const int DeclarationBytes = 4096;

    // A page with that few bytes that are not UTF-8 is damaged. A page in another encoding has more.
    private const double MostDamaged = 0.001;

    private static readonly UTF8Encoding Lenient = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: false);

    /// <summary>The text of <paramref name="content"/>, and the warning if it is uncertain.</summary>
    /// <exception cref="ArticleException">The bytes are in no known encoding.</exception>
    public static (string Html, ReadingWarning? Warning) Decode(ReadOnlySpan<byte> content)
    {
        if (content is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] or [0xEF, 0xBB, 0xBF, ..]) return (TextDecoder.Decode(content), null);
        if (Utf8.IsValid(content) && !content.Contains((byte)0)) return (TextDecoder.Decode(content), null);
        var declared = FindDeclared(content);
        if (declared is UTF8Encoding && DecodeDamaged(content) is { } damaged) return damaged;
        if (declared is not null && TextEncodings.Decode(declared, content) is { } text) return (text, null);
        var guess = EncodingGuesser.Guess(content) ?? throw new ArticleException(
            ErrorCode.Undecodable,
            "The HTML page is not UTF-8 and in no encoding that can be recognized; convert it to UTF-8, for example with iconv.");
        return (guess.Text, guess.Warning);
    }

    private static Encoding? FindDeclared(ReadOnlySpan<byte> content)
    {
        var start = Encoding.Latin1.GetString(content[..Math.Min(content.Length, DeclarationBytes)]);
        return Declaration().Match(start) is { Success: true } match ? TextEncodings.Find(match.Groups["name"].Value) : null;
    }

    private static (string Html, ReadingWarning Warning)? DecodeDamaged(ReadOnlySpan<byte> content)
    {
        var text = Lenient.GetString(content);
        var replaced = text.Count(c => c == '\uFFFD');
        if (replaced > Math.Max(2, MostDamaged * text.Length)) return null;
        var message = $"The page declares UTF-8, but {replaced:N0} bytes are not valid and were replaced; check the text.";
        return (text, new ReadingWarning("replacedBytes", message));
    }

    private const string Name = @"\s{0,5}=\s{0,5}[""']?\s{0,5}(?<name>[A-Za-z0-9_:.-]{1,40})";

    [GeneratedRegex(
        @"<meta\s[^<>]{0,500}?charset" + Name + @"|<\?xml\s[^<>]{0,200}?encoding" + Name,
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Declaration();
}
