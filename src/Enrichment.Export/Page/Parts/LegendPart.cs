using static Enrichment.Export.Page.Parts.PageWords;

namespace Enrichment.Export.Page.Parts;

/// <summary>What the marks of the text mean: the stances and types that the article has.</summary>
internal static class LegendPart
{
    /// <summary>Writes the part, if there is a mark.</summary>
    public static void Write(HtmlWriter html, PageArticle page)
    {
        var stances = page.Claims.Select(claim => claim.Stance).Distinct().Order().Select(GetName).ToList();
        var types = page.Entities.Select(entity => entity.Type).Distinct().Order().ToList();
        if (stances.Count + types.Count == 0) return;
        html.Start("p", ("class", "legend"));
        foreach (var stance in stances) html.Element("span", stance, ("class", $"c {stance}"));
        if (stances.Count > 0) html.Element("span", "cue", ("class", "cue"));
        foreach (var type in types) html.Element("span", type.ToString(), ("class", $"m last {GetName(type)}"));
        html.End("p").Line();
    }
}
