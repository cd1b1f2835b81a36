using System.Text.RegularExpressions;
using Enrichment.Text;

namespace Enrichment.Articles.Headers;

/// <summary>A line of an article's header, with the lines of its list.</summary>
/// <param name="Span">The line, with its line feed.</param>
/// <param name="Key">The key as written, or null if the line has none, as the fences of front matter.</param>
/// <param name="Field">What the value is, or null if the key is unknown.</param>
/// <param name="Value">The span of the value without white space and quotation marks around it, empty if there is none.</param>
internal sealed partial record HeaderLine(TextSpan Span, string? Key, HeaderField? Field, TextSpan Value)
{
    private const int LongestKey = 40;

    /// <summary>The items of the value, if it is a list of one item a line.</summary>
    public IReadOnlyList<TextSpan> Items { get; init; } = [];

    /// <summary>Whether the key is known and has a value.</summary>
    public bool IsKnown => Field is not null && (Value.Length > 0 || Items.Count > 0);

    /// <summary>The value, or else the first item, of a line that is known.</summary>
    public string GetFirst(string text) => (Value.Length > 0 ? Value : Items[0]).In(text);

    /// <summary>Whether the value, or else the first item, of a line that is known fits its key.</summary>
    public bool IsReadable(string text, DateOrder? order) => HeaderValue.IsReadable(Field!.Value, GetFirst(text), order);

    /// <summary>Reads the line at <paramref name="span"/>, "key: value" or "date 2021-09-06". Null if it has no key.</summary>
    public static HeaderLine? Read(string text, TextSpan span)
    {
        var content = TextLines.Trim(text, span.Offset, span.End);
        var colon = text.IndexOf(':', content.Offset, Math.Min(content.Length, LongestKey + 1));
        if (colon > 0 && KeyPattern().IsMatch(text.AsSpan(content.Offset, colon - content.Offset)) && !IsAddress(text, colon))
        {
            var key = text[content.Offset..colon].TrimEnd();
            return new HeaderLine(span, key, HeaderKeys.Find(key), Unquote(text, TextLines.Trim(text, colon + 1, content.End)));
        }

        return text.AsSpan(content.Offset, content.Length).StartsWith("date ", StringComparison.OrdinalIgnoreCase)
            ? new HeaderLine(span, "date", HeaderField.Published, TextLines.Trim(text, content.Offset + 5, content.End))
            : null;
    }

    /// <summary>Whether the line at <paramref name="span"/> is an item of a list, "- Jane Doe", and if so the span of the item.</summary>
    public static bool IsItem(string text, TextSpan span, out TextSpan item)
    {
        var content = TextLines.Trim(text, span.Offset, span.End);
        var isItem = content.Length > 2 && text[content.Offset] is '-' or '*' && text[content.Offset + 1] == ' ';
        item = isItem ? Unquote(text, TextLines.Trim(text, content.Offset + 1, content.End)) : default;
        return isItem;
    }

    /// <summary>Adds the line at <paramref name="span"/> with the list item <paramref name="item"/>.</summary>
    public HeaderLine AddItem(TextSpan span, TextSpan item) =>
        this with { Span = TextSpan.FromBounds(Span.Offset, span.End), Items = [.. Items, item] };

    private static bool IsAddress(string text, int colon) => text.AsSpan(colon).StartsWith("://", StringComparison.Ordinal);

    private static TextSpan Unquote(string text, TextSpan value) =>
        value.Length >= 2 && text[value.Offset] is '"' or '\'' && text[value.Offset] == text[value.End - 1]
        && !text.AsSpan(value.Offset + 1, value.Length - 2).Contains(text[value.Offset])
            ? TextLines.Trim(text, value.Offset + 1, value.End - 1)
            : value;

    // At most three words.
    [GeneratedRegex(@"\A\p{L}[\p{L}\p{Nd}_.()-]*(?: [\p{L}\p{Nd}_.()-]+){0,2}[ \t]*\z", RegexOptions.CultureInvariant)]
    private static partial Regex KeyPattern();
}
