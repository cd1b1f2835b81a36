using AngleSharp.Dom;
using Enrichment.Articles;

namespace Enrichment.Documents.Html.Content;

/// <summary>A paragraph of a page.</summary>
/// <param name="Text">The text, with the white space of a browser.</param>
/// <param name="Kind">The kind that its element has.</param>
/// <param name="Element">The element that contains the text, without inline elements.</param>
/// <param name="LinkShare">The part of the text that is in links, from 0 to 1.</param>
internal sealed record PageBlock(string Text, ParagraphKind Kind, IElement Element, double LinkShare);
