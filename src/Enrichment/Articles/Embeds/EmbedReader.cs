using System.Text.RegularExpressions;
using Enrichment.Articles.WrittenDates;
using Enrichment.Text;

namespace Enrichment.Articles.Embeds;

/// <summary>Recognizes embedded posts by the attribution at their end: "— Name (@handle) September 6, 2021".</summary>
internal static partial class EmbedReader
{
    private const int LongestAttribution = 300;

    // Posts are attributed with an em dash. The others can be in names, so they count only if there is no em dash.
    private static readonly string[] Dashes = ["—", "―", "–", "--"];

    /// <summary>Reads <paramref name="block"/> as an embed, or returns null if it is none.</summary>
    public static AttributedEmbed? Read(string text, ISpan block)
    {
        var (start, end) = (Math.Max(block.Offset, block.End - LongestAttribution), block.End);
        var tail = HandleAndDate().Match(text, start, end - start);
        if (!tail.Success || DateReader.ReadAll(tail.Groups["date"].ValueSpan) is not { FullDay: { } date }) return null;
        if (FindDash(text, start, tail.Index) is not { Length: > 0 } dash) return null;

        var author = text[dash.End..tail.Index].Trim();
        var handle = tail.Groups["handle"].Value;
        var embed = new Embed(EmbedKind.Post, author.Length > 0 ? author : null, handle, date, block.Offset, block.Length);
        return new AttributedEmbed(embed, TextSpan.FromBounds(dash.Offset, end));
    }

    /// <summary>Whether all of <paramref name="line"/> is an attribution.</summary>
    public static bool IsAttribution(string text, TextSpan line) => Read(text, line)?.Attribution == line;

    private static TextSpan FindDash(string text, int start, int end)
    {
        start += text.AsSpan(start, end - start).LastIndexOf('\n') + 1;
        foreach (var dash in Dashes)
        {
            var at = text.AsSpan(start, end - start).LastIndexOf(dash);
            if (at >= 0) return new TextSpan(start + at, dash.Length);
        }

        return default;
    }

    private const string Handle = @"\((?<handle>@[A-Za-z0-9_.]{1,64})\)[ \t]{0,4}(?:·[ \t]{0,4})?";

    private const string Date = @"(?<date>[A-Z][a-z]{2,8}\.? [0-9]{1,2}, [0-9]{4}|[0-9]{1,2} [A-Z][a-z]{2,8}\.? [0-9]{4})\z";

    [GeneratedRegex(Handle + Date, RegexOptions.CultureInvariant)]
    private static partial Regex HandleAndDate();
}
