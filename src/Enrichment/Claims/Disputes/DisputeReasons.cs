namespace Enrichment.Claims.Disputes;

/// <summary>Writes why two claims dispute each other.</summary>
internal static class DisputeReasons
{
    // In UTF-16 code units.
    private const int Longest = 80;

    /// <summary>Smith denied what Jones said: "...".</summary>
    public static string ForDenial(Claim denial, Claim claim) =>
        $"{Name(denial)} denied what {Name(claim)} said: \"{Short(claim.Content.Text)}\"";

    /// <summary>Smith said: "..."; Jones said: "...".</summary>
    public static string ForContradiction(Claim one, Claim other) =>
        $"{Name(one)} said: \"{Short(one.Content.Text)}\"; {Name(other)} said: \"{Short(other.Content.Text)}\"";

    /// <summary>Smith said 12 people, Jones said 20 people.</summary>
    public static string ForFigures(Claim one, string figure, Claim other, string otherFigure) =>
        $"{Name(one)} said {figure}, {Name(other)} said {otherFigure}";

    // A linked source has its canonical name, which says more than "he" or "the ministry".
    private static string Name(Claim claim) => Short(claim.Source.Name ?? claim.Source.Text ?? "the article");

    private static string Short(string text)
    {
        var line = text.ReplaceLineEndings(" ");
        if (line.Length <= Longest) return line;
        var cut = line.LastIndexOf(' ', Longest) is > Longest / 2 and var space ? space : Longest;
        return line[..(char.IsHighSurrogate(line[cut - 1]) ? cut - 1 : cut)] + " …";
    }
}
