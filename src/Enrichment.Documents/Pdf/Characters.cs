using System.Text;

namespace Enrichment.Documents.Pdf;

/// <summary>Characters that fonts have for typesetting only.</summary>
internal static class Characters
{
    /// <summary>The mark of a place at which a word can be broken.</summary>
    public const char SoftHyphen = '\u00AD';

    /// <summary>
    /// Replaces ligatures with their letters, removes control characters, and removes soft hyphens except the last character.
    /// </summary>
    public static string Clean(string text)
    {
        var clean = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length; at++)
        {
            var c = text[at];
            if (c == SoftHyphen && at < text.Length - 1) continue;
            if (char.IsControl(c) || c is '\uFEFF' or '\u200B') continue;
            if (c is >= '\uFB00' and <= '\uFB06') clean.Append(Ligatures[c - '\uFB00']);
            else clean.Append(char.IsWhiteSpace(c) ? ' ' : c);
        }

        return clean.ToString().Trim();
    }

    private static readonly string[] Ligatures = ["ff", "fi", "fl", "ffi", "ffl", "st", "st"];
}
