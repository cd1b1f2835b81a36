namespace Enrichment.LanguageService.Chunking;

/// <summary>Measures the size of text in a JSON request, in which clients escape non-ASCII characters.</summary>
internal static class RequestSize
{
    /// <summary>The maximum number of bytes for one UTF-16 code unit: \uXXXX.</summary>
    public const int MaxBytesOfChar = 6;

    /// <summary>Computes the maximum number of bytes for <paramref name="text"/>.</summary>
    public static int Measure(ReadOnlySpan<char> text)
    {
        var bytes = 0;
        foreach (var c in text) bytes += char.IsAsciiLetterOrDigit(c) || c is ' ' or '.' or ',' ? 1 : MaxBytesOfChar;
        return bytes;
    }
}
