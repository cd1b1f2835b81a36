namespace Enrichment.LanguageService.Chunking;

/// <summary>How large a text is in a request: JSON, in which clients escape whatever is not plain ASCII.</summary>
internal static class RequestSize
{
    /// <summary>The most bytes one UTF-16 code unit becomes: \uXXXX.</summary>
    public const int MaxBytesOfChar = 6;

    /// <summary>The most bytes <paramref name="text"/> becomes.</summary>
    public static int Of(ReadOnlySpan<char> text)
    {
        var bytes = 0;
        foreach (var c in text) bytes += char.IsAsciiLetterOrDigit(c) || c is ' ' or '.' or ',' ? 1 : MaxBytesOfChar;
        return bytes;
    }
}
