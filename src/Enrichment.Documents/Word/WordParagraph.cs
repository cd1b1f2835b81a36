using System.Text;
using Enrichment.Articles;
using Enrichment.Documents.Formats;

namespace Enrichment.Documents.Word;

/// <summary>A paragraph while it is read.</summary>
internal sealed class WordParagraph
{
    // A longer paragraph is running text, whatever its style.
    private const int LongestHeading = 250;

    /// <summary>The text, with "\n" for line breaks.</summary>
    public StringBuilder Text { get; } = new();

    /// <summary>The id of the style, or null.</summary>
    public string? Style { get; set; }

    /// <summary>The level in the outline if it differs from that of the style.</summary>
    public int? OutlineLevel { get; set; }

    /// <summary>Whether a tracked change joins the paragraph with the next one.</summary>
    public bool IsJoinedWithNext { get; set; }

    /// <summary>The text boxes that are anchored in the paragraph.</summary>
    public List<TextBlock> TextBoxes { get; } = [];

    /// <summary>
    /// Creates the block, or null if there is no text. A paragraph with line breaks is plain text, in which the core finds the paragraphs.
    /// </summary>
    public TextBlock? CreateBlock(WordStyles styles)
    {
        var text = WhiteSpace.CollapseLines(Text.ToString());
        if (text.Length == 0) return null;
        var kind = GetKind(styles, text.Length);
        if (!text.Contains('\n')) return new TextBlock(text, kind);
        return kind == ParagraphKind.Body ? new TextBlock(text, null) : new TextBlock(WhiteSpace.Collapse(text), kind);
    }

    private ParagraphKind GetKind(WordStyles styles, int length)
    {
        var kind = styles.GetKind(Style);
        if (kind == ParagraphKind.Body && OutlineLevel is { } level && WordStyles.IsHeading(level)) kind = ParagraphKind.Heading;
        return kind == ParagraphKind.Heading && length > LongestHeading ? ParagraphKind.Body : kind;
    }
}
