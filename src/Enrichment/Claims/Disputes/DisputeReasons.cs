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

    /// <summary>A reason of these methods with the names that the sources have after a correction.</summary>
    /// <param name="reason">The reason.</param>
    /// <param name="one">One of the claims, before and after the correction.</param>
    /// <param name="other">The other one.</param>
    public static string Correct(string reason, (Claim Before, Claim After) one, (Claim Before, Claim After) other)
    {
        if (Name(one.Before) == Name(one.After) && Name(other.Before) == Name(other.After)) return reason;
        if (reason == ForDenial(one.Before, other.Before)) return ForDenial(one.After, other.After);
        if (reason == ForDenial(other.Before, one.Before)) return ForDenial(other.After, one.After);
        if (reason == ForContradiction(one.Before, other.Before)) return ForContradiction(one.After, other.After);
        return CorrectFigures(reason, one, other) ?? CorrectFigures(reason, other, one) ?? reason;
    }

    // The figures are the words that claims have between the names.
    private static string? CorrectFigures(string reason, (Claim Before, Claim After) one, (Claim Before, Claim After) other)
    {
        var (start, middle) = ($"{Name(one.Before)} said ", $", {Name(other.Before)} said ");
        if (!reason.StartsWith(start, StringComparison.Ordinal)) return null;
        return reason.IndexOf(middle, start.Length, StringComparison.Ordinal) is >= 0 and var at
            ? ForFigures(one.After, reason[start.Length..at], other.After, reason[(at + middle.Length)..])
            : null;
    }

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
