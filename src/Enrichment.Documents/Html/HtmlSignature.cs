using System.Text;
using System.Text.RegularExpressions;

namespace Enrichment.Documents.Html;

/// <summary>
/// Decides whether a text is HTML. It is, if it starts like a page or with the start tag of a block, or if it consists of paragraphs that
/// only tags separate. A text that mentions tags, or Markdown with a few tags, is not.
/// </summary>
internal static partial class HtmlSignature
{
    // Where a page must start, and how much of a fragment is enough to know.
    private const int PageStartBytes = 2 * 1024;
    private const int FragmentBytes = 64 * 1024;

    /// <summary>Whether <paramref name="content"/> is HTML, in an encoding that contains ASCII or in UTF-16.</summary>
    public static bool Matches(ReadOnlySpan<byte> content)
    {
        if (!content.Contains((byte)'<')) return false;
        var text = Decode(content[..Math.Min(content.Length, FragmentBytes)]);
        var start = text[..Math.Min(text.Length, PageStartBytes)];
        return PageStart().IsMatch(start) || (PageLine().IsMatch(start) && PageParts().IsMatch(text)) || IsFragment(text);
    }

    private static bool IsFragment(string text)
    {
        var tags = BlockTag().Count(text);
        var paragraphs = BlankLine().Count(text.Trim()) + 1;
        if (BlockStart().Match(text) is { Success: true } start && IsClosed(text, start)) return 2 * tags >= paragraphs;
        return ParagraphBreak().Count(text) >= paragraphs && tags >= 2;
    }

    // "<p> is the tag for a paragraph" has no end tag and no other block.
    private static bool IsClosed(string text, Match start) =>
        text.Contains($"</{start.Groups["name"].ValueSpan}", StringComparison.OrdinalIgnoreCase)
        || BlockTag().IsMatch(text, start.Index + start.Length);

    private static string Decode(ReadOnlySpan<byte> content)
    {
        var isUtf16 = content is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] or [0, _, 0, _, ..] or [_, 0, _, 0, ..];
        var text = Encoding.Latin1.GetString(content);
        return isUtf16 ? text.Replace("\0", "", StringComparison.Ordinal).TrimStart('\xFF', '\xFE') : text;
    }

    private const string Blocks =
        "p|div|article|section|main|header|h[1-6]|ul|ol|dl|table|blockquote|figure|center|pre|aside|nav|form";

    // White space, a byte order mark, comments and declarations are before the first tag.
    private const string Before = @"\A(?:\s|\xEF\xBB\xBF|<!--(?:(?!-->).){0,1000}-->|<\?[^>]{0,500}>|<!doctype[^>]{0,500}>){0,50}";

    [GeneratedRegex(Before + @"(?:(?<=<!doctype html[^>]{0,500}>)|<(?:html|head|body|title|meta|base)\b[^<>]{0,2000}>)", Options)]
    private static partial Regex PageStart();

    [GeneratedRegex(@"^\s{0,20}<(?:!doctype\s+html|html)\b", Options | RegexOptions.Multiline)]
    private static partial Regex PageLine();

    [GeneratedRegex(@"<body\b|</head>", Options)]
    private static partial Regex PageParts();

    [GeneratedRegex(Before + "<(?<name>" + Blocks + @")(?:\s[^<>]{0,2000})?>", Options)]
    private static partial Regex BlockStart();

    [GeneratedRegex("</?(?:" + Blocks + @"|li|br)(?:\s[^<>]{0,2000})?/?>", Options)]
    private static partial Regex BlockTag();

    [GeneratedRegex(@"</p>\s*<p\b[^<>]{0,2000}>|<br\s?/?>\s*<br\s?/?>|</p>\s*\z", Options)]
    private static partial Regex ParagraphBreak();

    [GeneratedRegex(@"\n[ \t\r]*\n", Options)]
    private static partial Regex BlankLine();

    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.Singleline;
}
