using System.Globalization;
using System.Text.RegularExpressions;
using Enrichment.Text;

namespace Enrichment.Articles;

/// <summary>Recognizes embedded posts by the attribution at their end: "— Name (@handle) September 6, 2021".</summary>
internal static partial class EmbedReader
{
    private static readonly string[] DateForms = ["MMMM d, yyyy", "MMM d, yyyy", "MMM. d, yyyy", "d MMMM yyyy", "d MMM yyyy", "d MMM. yyyy"];

    /// <summary>The embed that <paramref name="block"/> is, or null.</summary>
    public static AttributedEmbed? Read(string text, Paragraph block)
    {
        var start = Math.Max(block.Offset, block.End - 400);
        var match = AttributionPattern().Match(text, start, block.End - start);
        if (!match.Success || ParseDate(match.Groups["date"].Value) is not { } date) return null;
        var attribution = TextSpan.FromBounds(match.Index, block.End);
        var embed = new Embed(EmbedKind.Post, match.Groups["author"].Value.Trim() is { Length: > 0 } author ? author : null, match.Groups["handle"].Value, date, block.Offset, block.Length);
        return new AttributedEmbed(embed, attribution);
    }

    private static DateOnly? ParseDate(string value) =>
        DateOnly.TryParseExact(SeptPattern().Replace(value, "Sep"), DateForms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;

    [GeneratedRegex(@"(?:—|–|--)[ \t]?(?<author>[^\n—]{0,120}?)[ \t]*\((?<handle>@[A-Za-z0-9_.]{1,64})\)[ \t]*(?:·[ \t]*)?(?<date>[A-Z][a-z]{2,8}\.? [0-9]{1,2}, [0-9]{4}|[0-9]{1,2} [A-Z][a-z]{2,8}\.? [0-9]{4})\z", RegexOptions.CultureInvariant)]
    private static partial Regex AttributionPattern();

    [GeneratedRegex(@"\bSept\b", RegexOptions.CultureInvariant)]
    private static partial Regex SeptPattern();
}
