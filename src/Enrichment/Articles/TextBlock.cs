namespace Enrichment.Articles;

/// <summary>A part of an extracted text.</summary>
/// <param name="Text">The text without white space around it. A paragraph has no line breaks.</param>
/// <param name="Kind">
/// The kind of the paragraph, or null if the text is plain text of any number of lines, whose paragraphs are still to be found. A
/// <see cref="ParagraphKind.Body"/> can later get another kind by its content.
/// </param>
public sealed record TextBlock(string Text, ParagraphKind? Kind);
