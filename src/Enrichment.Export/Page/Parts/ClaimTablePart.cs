using System.Globalization;
using Enrichment.Claims;
using static Enrichment.Export.Page.Parts.PageWords;

namespace Enrichment.Export.Page.Parts;

/// <summary>The table "who claims what about whom".</summary>
internal static class ClaimTablePart
{
    private const int MaxContentLength = 300;
    private const int MaxEntities = 20;

    private static readonly string[] Columns =
        ["No.", "Who", "Stance", "What", "About", "Certainty", "Act", "Date", "Confidence", "Disputes"];

    /// <summary>Writes the part, if there is a claim.</summary>
    public static void Write(HtmlWriter html, PageArticle page)
    {
        if (page.Claims.Count == 0) return;
        html.Start("section", ("id", "claims"), ("aria-labelledby", "claims-title"));
        html.Element("h2", "Who claims what about whom", ("id", "claims-title"));
        html.Start("div", ("class", "wide"), ("tabindex", "0"), ("role", "group"), ("aria-label", "Table of claims"));
        html.Start("table", ("id", "claim-table")).Start("thead").Start("tr");
        foreach (var column in Columns) html.Element("th", column, ("scope", "col"));
        html.End("tr").End("thead").Start("tbody").Line();
        for (var index = 0; index < page.Claims.Count; index++) WriteRow(html, page, index);
        html.End("tbody").End("table").End("div").End("section").Line();
    }

    private static void WriteRow(HtmlWriter html, PageArticle page, int index)
    {
        var claim = page.Claims[index];
        html.Start("tr", ("data-claim", Number(index)));
        html.Start("td").Element("a", Number(index + 1), ("href", $"#c{Number(index)}")).End("td");
        html.Element("td", GetSource(claim), ("dir", "auto"));
        html.Start("td").Element("span", GetName(claim.Stance), ("class", $"stance {GetName(claim.Stance)}")).End("td");
        html.Element("td", GetContent(claim, MaxContentLength), ("dir", "auto"));
        WriteEntities(html, page, claim);
        html.Element("td", GetName(claim.Certainty)).Element("td", GetName(claim.Act)).Element("td", ToLine(claim.Date ?? ""));
        html.Element("td", claim.Confidence.ToString("0.00", CultureInfo.InvariantCulture));
        html.Element("td", Number(page.FindDisputes(claim).Count())).End("tr").Line();
    }

    private static void WriteEntities(HtmlWriter html, PageArticle page, Claim claim)
    {
        var separator = "";
        html.Start("td");
        foreach (var index in claim.Content.Entities.Take(MaxEntities).Select(page.FindEntity).OfType<int>())
        {
            html.Text(separator).Element("a", ToLine(page.Entities[index].Name), ("dir", "auto"), ("href", $"#e{Number(index)}"));
            separator = ", ";
        }

        html.Text(claim.Content.Entities.Count > MaxEntities ? ", …" : "").End("td");
    }
}
