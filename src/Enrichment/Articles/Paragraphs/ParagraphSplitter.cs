using Enrichment.Articles.Titles;
using Enrichment.Text;

namespace Enrichment.Articles.Paragraphs;

/// <summary>Splits the body of an article into paragraphs and headings.</summary>
internal static class ParagraphSplitter
{
    /// <summary>The paragraphs within <paramref name="span"/>, in order, without white space around them.</summary>
    /// <param name="tokens">The tokens of the whole text.</param>
    /// <param name="span">The span of the body.</param>
    public static IEnumerable<Paragraph> Split(TokenRun tokens, TextSpan span)
    {
        foreach (var block in SplitBlocks(tokens.Text, span))
        {
            var parts = LineJoiner.Join(tokens.Text, block);
            for (var index = 0; index < parts.Count; index++) yield return CreateParagraph(tokens, parts, index);
        }
    }

    // A block is a sequence of lines without a blank line.
    private static IEnumerable<List<TextSpan>> SplitBlocks(string text, TextSpan span)
    {
        var block = new List<TextSpan>();
        foreach (var line in TextLines.Split(text, span.Offset, span.End))
        {
            var content = TextLines.Trim(text, line.Offset, line.End);
            if (content.Length > 0)
            {
                block.Add(content);
            }
            else if (block.Count > 0)
            {
                yield return block;
                block = [];
            }
        }

        if (block.Count > 0) yield return block;
    }

    private static Paragraph CreateParagraph(TokenRun tokens, List<TextSpan> parts, int index)
    {
        var part = parts[index];
        var level = HeadingLine.GetMarkdownLevel(tokens.Text, part);
        if (level == 0)
        {
            var kind = IsHeading(tokens, parts, index) ? ParagraphKind.Heading : ParagraphKind.Body;
            return new Paragraph(part.Offset, part.Length, kind);
        }

        var heading = TextLines.Trim(tokens.Text, part.Offset + level, part.End);
        return new Paragraph(heading.Offset, heading.Length, ParagraphKind.Heading);
    }

    // A heading is alone or above a text. So the lines of a list are no headings.
    private static bool IsHeading(TokenRun tokens, List<TextSpan> parts, int index)
    {
        if (!HeadingLine.IsPlain(tokens, parts[index])) return false;
        return parts.Count == 1 || (index + 1 < parts.Count && !HeadingLine.IsPlain(tokens, parts[index + 1]));
    }
}
