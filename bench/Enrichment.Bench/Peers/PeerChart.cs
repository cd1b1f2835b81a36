using System.Globalization;
using System.Net;
using System.Text;

namespace Enrichment.Bench.Peers;

/// <summary>Draws speeds as an SVG image: a bar for each program, on a logarithmic scale.</summary>
internal static class PeerChart
{
    private const string Attributes = "font-family=\"sans-serif\" font-size=\"14\" role=\"img\"";
    private const int Width = 860;
    private const int Left = 300;
    private const int Right = 90;
    private const int Top = 40;
    private const int Row = 34;
    private const double Lowest = 100;
    private const double Highest = 1_000_000;

    /// <summary>Draws a chart.</summary>
    /// <param name="title">What is measured.</param>
    /// <param name="bars">The programs, in their order from top to bottom.</param>
    public static string Draw(string title, IReadOnlyList<PeerBar> bars)
    {
        var height = Top + (bars.Count * Row) + 40;
        var svg = new StringBuilder();
        Append(svg, $"""<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {Width} {height}" {Attributes}>""");
        Append(svg, $"""<title>{Encode(title)}</title>""");
        Append(svg, $"""<rect width="{Width}" height="{height}" fill="#ffffff"/>""");
        Append(svg, $"""<text x="{Left}" y="22" font-weight="bold" fill="#1a1a1a">{Encode(title)}</text>""");
        AppendScale(svg, Top + (bars.Count * Row));
        foreach (var (index, bar) in bars.Index()) AppendBar(svg, bar, Top + (index * Row));
        svg.Append("</svg>\n");
        return svg.ToString();
    }

    private static void AppendScale(StringBuilder svg, int bottom)
    {
        for (var value = Lowest; value <= Highest; value *= 10)
        {
            var x = GetX(value);
            Append(svg, $"""<line x1="{x:0.#}" y1="{Top}" x2="{x:0.#}" y2="{bottom}" stroke="#d0d0d0"/>""");
            Append(svg, $"""<text x="{x:0.#}" y="{bottom + 20}" text-anchor="middle" fill="#555555">{value:N0}</text>""");
        }
    }

    private static void AppendBar(StringBuilder svg, PeerBar bar, int top)
    {
        var (end, middle) = (GetX(bar.WordsPerSecond), top + (Row / 2) + 5);
        Append(svg, $"""<text x="{Left - 10}" y="{middle}" text-anchor="end" fill="#1a1a1a">{Encode(bar.Title)}</text>""");
        Append(svg, $"""<rect x="{Left}" y="{top + 6}" width="{end - Left:0.#}" height="{Row - 12}" fill="{bar.Color}"/>""");
        Append(svg, $"""<text x="{end + 8:0.#}" y="{middle}" fill="#1a1a1a">{bar.WordsPerSecond:N0}</text>""");
    }

    private static double GetX(double value)
    {
        var share = Math.Log(Math.Clamp(value, Lowest, Highest) / Lowest) / Math.Log(Highest / Lowest);
        return Left + ((Width - Left - Right) * share);
    }

    private static string Encode(string text) => WebUtility.HtmlEncode(text);

    private static void Append(StringBuilder svg, FormattableString line) =>
        svg.Append(line.ToString(CultureInfo.InvariantCulture)).Append('\n');
}
