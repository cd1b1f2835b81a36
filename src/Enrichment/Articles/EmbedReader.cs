using System.Text.RegularExpressions;
using Enrichment.Text;

namespace Enrichment.Articles;

/// <summary>Recognizes embedded posts by the attribution at their end: "— Name (@handle) September 6, 2021".</summary>
internal static partial class EmbedReader
{
    private const int LongestAttribution = 300;

    // Posts are attributed with an em dash; the others are tried only where there is none, as names may have them.
    private static readonly string[] Dashes = ["—", "―", "–", "--"];

    /// <summary>The embed that <paramref name="block"/> is, or null.</summary>
    public static AttributedEmbed? Read(string text, ISpan block)
    {
        var (start, end) = (Math.Max(block.Offset, block.End - LongestAttribution), block.End);
        var tail = HandleAndDate().Match(text, start, end - start);
        if (!tail.Success || WrittenDate.Parse(tail.Groups["date"].Value) is not { } date) return null;
        if (Dash(text, start, tail.Index) is not { Length: > 0 } dash) return null;

        var author = text[dash.End..tail.Index].Trim();
        var embed = new Embed(EmbedKind.Post, author.Length > 0 ? author : null, tail.Groups["handle"].Value, date, block.Offset, block.Length);
        return new AttributedEmbed(embed, TextSpan.FromBounds(dash.Offset, end));
    }

    /// <summary>Whether <paramref name="line"/> is an attribution and nothing else.</summary>
    public static bool IsAttribution(string text, TextSpan line) => Read(text, line)?.Attribution == line;

    private static TextSpan Dash(string text, int start, int end)
    {
        start += text.AsSpan(start, end - start).LastIndexOf('\n') + 1;
        foreach (var dash in Dashes)
        {
            var at = text.AsSpan(start, end - start).LastIndexOf(dash);
            if (at >= 0) return new TextSpan(start + at, dash.Length);
        }

        return default;
    }

    [GeneratedRegex(@"\((?<handle>@[A-Za-z0-9_.]{1,64})\)[ \t]{0,4}(?:·[ \t]{0,4})?(?<date>[A-Z][a-z]{2,8}\.? [0-9]{1,2}, [0-9]{4}|[0-9]{1,2} [A-Z][a-z]{2,8}\.? [0-9]{4})\z", RegexOptions.CultureInvariant)]
    private static partial Regex HandleAndDate();
}
