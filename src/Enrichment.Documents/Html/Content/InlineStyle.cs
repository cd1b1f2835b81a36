using AngleSharp.Dom;

namespace Enrichment.Documents.Html.Content;

/// <summary>Reads the attribute "style".</summary>
internal static class InlineStyle
{
    /// <summary>Whether the style of <paramref name="element"/> sets <paramref name="property"/> to <paramref name="value"/>.</summary>
    public static bool Has(IElement element, string property, string value)
    {
        if (element.GetAttribute("style") is not { } style) return false;
        foreach (var range in style.AsSpan().Split(';'))
        {
            var declaration = style.AsSpan(range);
            var colon = declaration.IndexOf(':');
            if (colon > 0
                && declaration[..colon].Trim().Equals(property, StringComparison.OrdinalIgnoreCase)
                && declaration[(colon + 1)..].Trim().StartsWith(value, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }
}
