using System.Text.RegularExpressions;
using Enrichment.Articles;
using Enrichment.Text;

namespace Enrichment.Claims.Reading;

/// <summary>The parts of an embedded post, each as a place in the article's text.</summary>
/// <param name="Content">What the post says, without the links it ends in.</param>
/// <param name="Attribution">From the dash to the end.</param>
/// <param name="Author">The author's name in the attribution, or the handle where no name is given.</param>
internal sealed partial record PostParts(TextSpan Content, TextSpan Attribution, TextSpan Author)
{
    private const string Dashes = "—–―-";

    /// <summary>Parses <paramref name="embed"/>.</summary>
    public static PostParts Parse(string text, Embed embed)
    {
        var dash = AttributionStart(text, embed);
        return new PostParts(ContentBefore(text, embed.Offset, dash), TextLines.Trim(text, dash, embed.End), AuthorIn(text, embed, dash));
    }

    private static int AttributionStart(string text, Embed embed)
    {
        var name = embed.Author ?? embed.Handle ?? "";
        var at = text.LastIndexOf(name, embed.End - 1, embed.Length, StringComparison.Ordinal);
        if (name.Length == 0 || at < 0) return embed.End;
        var dash = at - 1;
        while (dash > embed.Offset && char.IsWhiteSpace(text[dash])) dash--;
        return dash >= embed.Offset && Dashes.Contains(text[dash], StringComparison.Ordinal) ? dash : at;
    }

    private static TextSpan ContentBefore(string text, int start, int end)
    {
        while (true)
        {
            var content = TextLines.Trim(text, start, end);
            var link = TrailingLink().Match(text, content.Offset, Math.Min(content.Length, text.Length - content.Offset));
            if (!link.Success || link.Index <= start) return content;
            end = link.Index;
        }
    }

    private static TextSpan AuthorIn(string text, Embed embed, int dash)
    {
        foreach (var name in new[] { embed.Author, embed.Handle })
        {
            if (name is { Length: > 0 } && text.IndexOf(name, dash, embed.End - dash, StringComparison.Ordinal) is >= 0 and var at)
                return new TextSpan(at, name.Length);
        }

        return TextLines.Trim(text, dash, embed.End);
    }

    [GeneratedRegex(@"(?<!\S)(?:https?://\S{1,500}|pic\.twitter\.com/\S{1,100}|t\.co/\S{1,100})\z",
        RegexOptions.CultureInvariant | RegexOptions.RightToLeft)]
    private static partial Regex TrailingLink();
}
