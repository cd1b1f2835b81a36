using System.Text.RegularExpressions;
using Enrichment.Text;

namespace Enrichment.Articles;

/// <summary>Tells headings: Markdown's by their marks, others by being one short line of words without a full stop.</summary>
internal static partial class HeadingLine
{
    private const int Longest = 120;

    /// <summary>How many number signs make <paramref name="line"/> a Markdown heading, 1 to 6; 0 where it is none.</summary>
    public static int MarkdownLevel(string text, TextSpan line)
    {
        var level = text.AsSpan(line.Offset, line.Length).IndexOfAnyExcept('#');
        return level is > 0 and <= 6 && text[line.Offset + level] is ' ' or '\t' ? level : 0;
    }

    /// <summary>Whether <paramref name="part"/> reads as a heading without marks: short, one line, words, not a list item, no full stop in it or behind it.</summary>
    public static bool IsPlain(string text, TextSpan part) =>
        part.Length <= Longest
        && !text.AsSpan(part.Offset, part.Length).Contains('\n')
        && text[part.End - 1] is not (':' or ',' or ';')
        && !IsListItem(text, part)
        && !SentenceMarks.EndSentence(text, part)
        && Tokenizer.Tokenize(text, part).Any(token => token.Kind == TokenKind.Word)
        && SentenceSplitter.Split(text, part).Take(2).Count() == 1;

    /// <summary>Whether <paramref name="line"/> begins with a bullet or a list number.</summary>
    public static bool IsListItem(string text, TextSpan line) => ListMark().IsMatch(text.AsSpan(line.Offset, Math.Min(line.Length, 8)));

    [GeneratedRegex(@"\A(?:[-*+•‣–—·]|[0-9]{1,3}[.)])\s", RegexOptions.CultureInvariant)]
    private static partial Regex ListMark();
}
