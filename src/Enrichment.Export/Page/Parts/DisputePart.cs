using Enrichment.Claims;
using static Enrichment.Export.Page.Parts.PageWords;

namespace Enrichment.Export.Page.Parts;

/// <summary>The disputes: two claims side by side, with the reason and the confidence.</summary>
internal static class DisputePart
{
    private const int MaxContentLength = 500;
    private const int MaxReasonLength = 600;

    /// <summary>Writes the part, if there is a dispute.</summary>
    public static void Write(HtmlWriter html, PageArticle page)
    {
        var disputes = page.Document.Disputes!;
        if (disputes.Count == 0) return;
        html.Start("section", ("id", "disputes"), ("aria-labelledby", "disputes-title"));
        html.Element("h2", "Disputes", ("id", "disputes-title")).Start("ul", ("class", "disputes"));
        for (var index = 0; index < disputes.Count; index++) Write(html, page, disputes[index], index);
        html.End("ul").End("section").Line();
    }

    private static void Write(HtmlWriter html, PageArticle page, Dispute dispute, int index)
    {
        html.Start("li", ("id", $"d{Number(index)}"), ("tabindex", "-1")).Start("div", ("class", "pair"));
        foreach (var id in dispute.Claims) WriteSide(html, page, page.FindClaim(id));
        html.End("div").Start("p", ("class", "facts")).Element("span", GetName(dispute.Kind), ("class", "disputed"));
        html.Element("span", ToLine(dispute.Reason, MaxReasonLength), ("dir", "auto"));
        html.Element("span", $"{Percent(dispute.Confidence)} sure").End("p").End("li").Line();
    }

    private static void WriteSide(HtmlWriter html, PageArticle page, int? index)
    {
        if (index is not { } found)
        {
            html.Element("p", "This claim is not in the result.", ("class", "missing"));
            return;
        }

        var claim = page.Claims[found];
        html.Start("div", ("class", $"side-of {GetName(claim.Stance)}"));
        html.Start("h3").Element("a", GetSource(claim), ("class", "who"), ("dir", "auto"), ("href", $"#c{Number(found)}")).Text(" ");
        html.Element("span", GetCue(claim), ("class", "says"), ("dir", "auto")).End("h3");
        html.Element("p", GetContent(claim, MaxContentLength), ("class", "what"), ("dir", "auto"));
        html.Start("p", ("class", "facts")).Element("span", GetName(claim.Stance), ("class", "stance"));
        html.Element("span", GetName(claim.Certainty));
        if (claim.Date is { } date) html.Element("span", ToLine(date));
        html.End("p").End("div");
    }
}
