using System.Buffers;
using System.Globalization;
using System.Text;

namespace Enrichment.Export.Page.Parts;

/// <summary>Writes HTML. All texts and values of attributes are untrusted and are escaped; only names of elements are not.</summary>
internal sealed class HtmlWriter
{
    private const char Replacement = '\uFFFD';

    // A parser replaces line endings and drops U+0000. A carriage return as a reference is kept.
    private static readonly SearchValues<char> Special = SearchValues.Create("&<>\"\r\0");

    private readonly StringBuilder _html = new();

    /// <summary>Starts an element. A value that is null leaves out its attribute; an empty one is an attribute without a value.</summary>
    public HtmlWriter Start(string element, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        _html.Append('<').Append(element);
        foreach (var (name, value) in attributes)
        {
            if (value is null) continue;
            _html.Append(' ').Append(name);
            if (value.Length == 0) continue;
            _html.Append("=\"");
            Escape(value);
            _html.Append('"');
        }

        _html.Append('>');
        return this;
    }

    /// <summary>Ends an element.</summary>
    public HtmlWriter End(string element)
    {
        _html.Append("</").Append(element).Append('>');
        return this;
    }

    /// <summary>Writes a text.</summary>
    public HtmlWriter Text(ReadOnlySpan<char> text)
    {
        Escape(text);
        return this;
    }

    /// <summary>Writes an element with a text.</summary>
    public HtmlWriter Element(string element, string text, params ReadOnlySpan<(string Name, string? Value)> attributes) =>
        Start(element, attributes).Text(text).End(element);

    /// <summary>Writes HTML of this project.</summary>
    public HtmlWriter Html(string html)
    {
        _html.Append(html);
        return this;
    }

    /// <summary>Ends the line, where white space has no meaning.</summary>
    public HtmlWriter Line()
    {
        _html.Append('\n');
        return this;
    }

    /// <summary>The HTML as UTF-8. Halves of surrogate pairs are U+FFFD.</summary>
    public byte[] ToBytes() => Encoding.UTF8.GetBytes(ToString());

    /// <inheritdoc/>
    public override string ToString() => _html.ToString();

    private void Escape(ReadOnlySpan<char> text)
    {
        while (text.IndexOfAny(Special) is var index and >= 0)
        {
            _html.Append(text[..index]).Append(Escape(text[index]));
            text = text[(index + 1)..];
        }

        _html.Append(text);
    }

    private static string Escape(char character) => character switch
    {
        '&' => "&amp;",
        '<' => "&lt;",
        '>' => "&gt;",
        '"' => "&quot;",
        '\r' => "&#13;",
        _ => Replacement.ToString(CultureInfo.InvariantCulture),
    };
}
