namespace Enrichment.Articles.Reading;

/// <summary>Normalizes line endings and spaces. Other characters stay, since zero-width joiners are part of Persian words.</summary>
internal static class TextNormalizer
{
    /// <summary>
    /// Replaces every line ending with "\n" and non-breaking spaces with spaces, and removes byte order marks at the start.
    /// </summary>
    public static string Normalize(string text)
    {
        var plain = text.TrimStart('\uFEFF').Replace("\r\n", "\n", StringComparison.Ordinal);
        return string.Create(plain.Length, plain, static (target, source) =>
        {
            for (var at = 0; at < target.Length; at++) target[at] = Normalize(source[at]);
        });
    }

    private static char Normalize(char c) => c switch
    {
        '\r' or '\u0085' or '\u2028' or '\u2029' => '\n',
        '\u00A0' or '\u202F' or '\u2007' => ' ',
        _ => c,
    };
}
