using Enrichment.Articles;

namespace Enrichment.Documents.Mail;

/// <summary>
/// Checks a mail before it is parsed. The library keeps every header and part, which need many times as much memory as their bytes.
/// </summary>
internal static class MailSize
{
    private const int MostHeaderBytes = 1024 * 1024;
    private const int MostParts = 10_000;

    /// <summary>Checks the size of the header and the number of parts of <paramref name="content"/>.</summary>
    /// <exception cref="ArticleException">One of them is too large.</exception>
    public static void Check(ReadOnlySpan<byte> content)
    {
        if (GetHeaderBytes(content) > MostHeaderBytes)
            throw new ArticleException(
                ErrorCode.TooLarge, $"The header of the mail has more than {MostHeaderBytes:N0} bytes; send in its text.");
        // Every part starts after a line that starts with two hyphens.
        if (content.Count("\n--"u8) > MostParts)
            throw new ArticleException(ErrorCode.TooLarge, $"The mail has more than {MostParts:N0} parts; send in its text.");
    }

    private static int GetHeaderBytes(ReadOnlySpan<byte> content)
    {
        var (unix, windows) = (content.IndexOf("\n\n"u8), content.IndexOf("\r\n\r\n"u8));
        return unix < 0 ? windows < 0 ? content.Length : windows : windows < 0 ? unix : Math.Min(unix, windows);
    }
}
