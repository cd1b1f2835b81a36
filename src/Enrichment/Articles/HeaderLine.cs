using Enrichment.Text;

namespace Enrichment.Articles;

/// <summary>A line of an article's header.</summary>
/// <param name="Span">The line, with its line feed.</param>
/// <param name="Key">One of title, date, source, url, author; null if the line has another key or none.</param>
/// <param name="Value">The span of the value without white space around it, empty if there is none.</param>
internal sealed record HeaderLine(TextSpan Span, string? Key, TextSpan Value)
{
    private const int LongestTitle = 300;
    private const int LongestName = 120;
    private const int LongestAddress = 2_048;

    private static readonly string[] Keys = ["title", "date", "source", "url", "author"];

    /// <summary>
    /// Reads the line at <paramref name="span"/>, "key: value" or "date 2021-09-06". Null if it is prose or its value does not fit the key.
    /// </summary>
    public static HeaderLine? Read(string text, TextSpan span)
    {
        var line = Parse(text, span);
        return line?.Key is not null && (line.Value.Length == 0 || IsPlausible(line.Key, line.Value.In(text))) ? line : null;
    }

    /// <summary>Reads the line at <paramref name="span"/> in front matter, where values can be quoted and other keys are allowed.</summary>
    public static HeaderLine ReadFrontMatter(string text, TextSpan span)
    {
        var line = Parse(text, span);
        if (line is not null && IsQuoted(text, line.Value))
            line = line with { Value = TextLines.Trim(text, line.Value.Offset + 1, line.Value.End - 1) };
        return line?.Key is not null && IsPlausible(line.Key, line.Value.In(text)) ? line : new HeaderLine(span, null, default);
    }

    private static bool IsQuoted(string text, TextSpan value) =>
        value.Length >= 2 && text[value.Offset] is '"' or '\'' && text[value.Offset] == text[value.End - 1];

    private static HeaderLine? Parse(string text, TextSpan span)
    {
        var content = TextLines.Trim(text, span.Offset, span.End);
        var colon = text.IndexOf(':', content.Offset, content.Length);
        if (colon > 0 && FindKey(text.AsSpan(content.Offset, colon - content.Offset).TrimEnd()) is { } key)
            return new HeaderLine(span, key, TextLines.Trim(text, colon + 1, content.End));
        return text.AsSpan(content.Offset, content.Length).StartsWith("date ", StringComparison.OrdinalIgnoreCase)
            ? new HeaderLine(span, "date", TextLines.Trim(text, content.Offset + 5, content.End))
            : null;
    }

    private static string? FindKey(ReadOnlySpan<char> name)
    {
        foreach (var key in Keys)
        {
            if (name.Equals(key, StringComparison.OrdinalIgnoreCase)) return key;
        }

        return null;
    }

    // An article can start with "Source: ..." or "Author: ..." as prose. Then the value is a sentence and not a name.
    private static bool IsPlausible(string key, string value) => key switch
    {
        "title" => value.Length <= LongestTitle,
        "date" => WrittenDate.Parse(value) is not null,
        "url" => value.Length <= LongestAddress && value.Contains('.') && !value.Any(char.IsWhiteSpace),
        _ => value.Length <= LongestName && !EndsSentence(value),
    };

    private static bool EndsSentence(string value)
    {
        if (value[^1] is not ('.' or '?')) return false;
        var last = value[(value.LastIndexOf(' ') + 1)..^1];
        return last.Length > 1 && !last.Contains('.') && !Abbreviations.AfterNames.Has(last);
    }
}
