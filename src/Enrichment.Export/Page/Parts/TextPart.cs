using Enrichment.Articles;
using Enrichment.Claims;
using Enrichment.Export.Page.Segments;
using Enrichment.Text;
using static Enrichment.Export.Page.Parts.PageWords;

namespace Enrichment.Export.Page.Parts;

/// <summary>The text as written, in rows with the cards of the claims beside their paragraph.</summary>
/// <param name="html">The HTML.</param>
/// <param name="page">The article.</param>
internal sealed class TextPart(HtmlWriter html, PageArticle page)
{
    private readonly ILookup<int, int> _claims = PlaceClaims(page);
    private readonly string? _language = GetLanguage(page.Document.Article.Language);
    private int _segment;
    private int? _sentence;
    private int? _lastSentence;

    /// <summary>Writes the part.</summary>
    public void Write()
    {
        html.Start("section", ("id", "text"), ("aria-labelledby", "text-title"));
        html.Element("h2", "Text and claims", ("id", "text-title"), ("class", "unseen"));
        LegendPart.Write(html, page);
        for (var index = 0; index < page.Blocks.Count; index++)
        {
            // The space before the first paragraph is a row of its own, which has no height.
            var hasSpace = page.Blocks[index].Kind is not null && index + 1 < page.Blocks.Count && page.Blocks[index + 1].Kind is null;
            WriteRow(index, hasSpace ? page.Blocks[index + 1] : null);
            if (hasSpace) index++;
        }

        html.End("section").Line();
    }

    private void WriteRow(int index, Block? space)
    {
        var block = page.Blocks[index];
        var kind = block.Kind is { } paragraph ? GetName(paragraph) : "space";
        var claims = _claims[index].ToList();
        var height = RowHeight.Estimate(block.Length, claims.Count);
        html.Start("div", ("class", $"row {kind} {height}{(block.Continues ? " continues" : "")}")).Start("div", ("class", "written"));
        var element = block.Kind == ParagraphKind.Heading ? "h3" : "p";
        if (block.Kind is null) WriteSegments(block);
        else
        {
            html.Start(element, ("class", "words"), ("dir", "auto"), ("lang", _language));
            WriteSegments(block);
            html.End(element);
        }

        if (space is not null) WriteSegments(space);
        html.End("div");
        if (claims.Count > 0) WriteCards(claims);
        html.End("div").Line();
    }

    private void WriteCards(List<int> claims)
    {
        html.Start("div", ("class", "side"));
        foreach (var claim in claims) ClaimCard.Write(html, page, claim);
        html.End("div");
    }

    private void WriteSegments(Block block)
    {
        var segments = page.Segments.All;
        for (; _segment < segments.Count && segments[_segment].Offset < block.End; _segment++)
        {
            var segment = segments[_segment];
            MoveToSentence(block.Kind is null ? null : segment.Sentence);
            SegmentHtml.Write(html, page, segment);
        }

        MoveToSentence(null);
    }

    // A sentence in several blocks has its id in the first one.
    private void MoveToSentence(int? sentence)
    {
        if (sentence == _sentence) return;
        if (_sentence is not null) html.End("span");
        if (sentence is { } index)
        {
            var language = GetLanguage(page.Document.Article.Sentences[index].Language);
            var id = index == _lastSentence ? null : $"s{index}";
            html.Start("span", ("id", id), ("lang", language == _language ? null : language));
            _lastSentence = index;
        }

        _sentence = sentence;
    }

    // The card of a claim is beside the block with its cue.
    private static ILookup<int, int> PlaceClaims(PageArticle page)
    {
        var blocks = page.Blocks;
        var ends = blocks.Select(block => block.End).ToList();
        return Enumerable.Range(0, page.Claims.Count).ToLookup(index => Find(page.Claims[index]));

        int Find(Claim claim)
        {
            var found = ends.BinarySearch(claim.Cue.Offset + 1);
            var index = found < 0 ? ~found : found;
            return blocks[index].Kind is null && index > 0 ? index - 1 : index;
        }
    }
}
