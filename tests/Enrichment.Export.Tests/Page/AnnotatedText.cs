using Enrichment.Articles;
using Enrichment.Export.Page.Segments;
using Enrichment.Text;
using FsCheck;
using FsCheck.Fluent;

namespace Enrichment.Export.Tests.Page;

/// <summary>A text with paragraphs, sentences and marks that overlap in any way.</summary>
/// <param name="Text">The text.</param>
/// <param name="Paragraphs">Spans, some of them invalid.</param>
/// <param name="Sentences">Spans, some of them invalid.</param>
/// <param name="Marks">Spans inside the text.</param>
public sealed record AnnotatedText(
    string Text, IReadOnlyList<TextSpan> Paragraphs, IReadOnlyList<TextSpan> Sentences, IReadOnlyList<TextSpan> Marks)
{
    private static readonly string[] Words =
        ["a", "Zoë ", "😀", "\n\n", " ", "x\n", "\u202E", "<b>", "&", "\0", "\r\n", "\uD83D", "\uDE00", "שלום"];

    /// <summary>Creates random texts.</summary>
    public static Arbitrary<AnnotatedText> Arbitrary() => Arb.From(
        from words in Gen.ListOf(Gen.Elements(Words))
        let text = string.Concat(words) + "."
        from paragraphs in Gen.ListOf(Span(text, -2))
        from sentences in Gen.ListOf(Span(text, -2))
        from marks in Gen.ListOf(Span(text, 0))
        select new AnnotatedText(text, [.. paragraphs.OrderBy(one => one.Offset)], [.. sentences], [.. marks]));

    /// <summary>The blocks of the text.</summary>
    internal IReadOnlyList<Block> CreateBlocks() => new TextBlocks(CreateArticle()).Create();

    /// <summary>The segments of the text, with marks of all kinds.</summary>
    internal TextSegments CreateSegments() => TextSegments.Create(
        Text,
        CreateBlocks(),
        [.. Sentences],
        [.. Marks.Select((mark, index) => new Mark((MarkKind)(index % 4), index, mark.Offset, mark.Length))]);

    private Article CreateArticle() => new()
    {
        Language = "en",
        Text = Text,
        Paragraphs = [.. Paragraphs.Select(one => new Paragraph(one.Offset, one.Length, ParagraphKind.Body))],
        Sentences = [.. Sentences.Select(one => new Sentence(one.Offset, one.Length, "en"))],
        Embeds = [],
    };

    // With a margin below 0, the span can be outside the text.
    private static Gen<TextSpan> Span(string text, int margin) =>
        from offset in Gen.Choose(margin, text.Length - 1 - margin)
        from length in Gen.Choose(margin + 1, Math.Max(1, text.Length - offset - margin))
        where margin < 0 || (offset < text.Length && length <= text.Length - offset)
        select new TextSpan(offset, length);
}
