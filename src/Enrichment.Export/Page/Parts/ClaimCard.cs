using Enrichment.Claims;
using Enrichment.Export.Page.Segments;
using static Enrichment.Export.Page.Parts.PageWords;

namespace Enrichment.Export.Page.Parts;

/// <summary>The card of a claim: who says what, how, and who disputes it.</summary>
internal static class ClaimCard
{
    // The whole content is in the text beside the card.
    private const int MaxContentLength = 700;

    /// <summary>Writes the card of the claim with an index.</summary>
    public static void Write(HtmlWriter html, PageArticle page, int index)
    {
        var claim = page.Claims[index];
        html.Start(
            "article", ("class", $"card {GetName(claim.Stance)}"), ("id", GetId(index)), ("tabindex", "-1"),
            ("data-content", page.FormatRanges(MarkKind.Content, index)),
            ("data-source", page.FormatRanges(MarkKind.Source, index)),
            ("data-cue", page.FormatRanges(MarkKind.Cue, index)));
        html.Start("h3").Element("a", GetSource(claim), ("class", "who"), ("dir", "auto"), ("href", GetPlace(page, index))).Text(" ");
        html.Element("span", GetCue(claim), ("class", "says"), ("dir", "auto")).End("h3");
        var language = GetLanguage(page.Document.Article.Language);
        html.Element("p", GetContent(claim, MaxContentLength), ("class", "what"), ("dir", "auto"), ("lang", language));
        html.Start("p", ("class", "line")).Element("span", GetName(claim.Stance), ("class", "stance"));
        html.Element("span", Separator + string.Join(Separator, GetFacts(claim)));
        WriteRelations(html, page, claim);
        html.End("p").End("article");
    }

    /// <summary>The id of the card of the claim with an index.</summary>
    public static string GetId(int index) => $"c{Number(index)}";

    /// <summary>The link to the words of a claim in the text; null if it has none.</summary>
    public static string? GetPlace(PageArticle page, int index)
    {
        MarkKind[] kinds = [MarkKind.Cue, MarkKind.Source, MarkKind.Content];
        var ranges = kinds.SelectMany(kind => page.GetRanges(kind, index)).Take(1).ToList();
        return ranges is [var range] ? $"#g{Number(range.First)}" : null;
    }

    private static IEnumerable<string> GetFacts(Claim claim)
    {
        yield return GetName(claim.Certainty);
        yield return GetName(claim.Act);
        if (GetQuotation(claim) is { } quotation) yield return quotation;
        if (claim.Source.Kind is not (SourceKind.Named or SourceKind.Author)) yield return $"{GetName(claim.Source.Kind)} source";
        if (GetWords(claim) is { } words) yield return $"in the text: {words}";
        if (claim.Medium is { } medium) yield return $"on {ToLine(medium.Text)}";
        if (claim.Date is { } date) yield return ToLine(date);
        yield return $"{Percent(claim.Confidence)}\u00A0sure";
    }

    // The words of the source, unless they are its name with or without an article.
    private static string? GetWords(Claim claim)
    {
        if (claim.Source is not { Name: { } name, Text: { } text }) return null;
        var isName = text.EndsWith(name, StringComparison.Ordinal) && text.Length <= name.Length + "The ".Length;
        return isName ? null : ToLine(text);
    }

    private static void WriteRelations(HtmlWriter html, PageArticle page, Claim claim)
    {
        if (page.FindClaim(claim.Within) is { } outer)
            html.Text(Separator).Element("a", $"quoted by {GetSource(page.Claims[outer])}", ("href", $"#c{Number(outer)}"));
        foreach (var index in page.FindDisputes(claim))
        {
            var other = page.Document.Disputes![index].Claims.FirstOrDefault(id => id != claim.Id);
            var name = page.FindClaim(other) is { } found ? GetSource(page.Claims[found]) : "another claim";
            html.Text(Separator).Element("a", $"disputed: {name}", ("class", "disputed"), ("href", $"#d{Number(index)}"));
        }
    }
}
