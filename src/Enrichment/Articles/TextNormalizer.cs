namespace Enrichment.Articles;

/// <summary>Makes line endings and spaces the same in every text. Nothing else is changed: zero-width joiners, for one, belong to Persian words.</summary>
internal static class TextNormalizer
{
    /// <summary><paramref name="text"/> with every line ending as "\n", non-breaking spaces as spaces, and no byte order mark in front.</summary>
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
