namespace Enrichment.Articles;

/// <summary>Reads an article from bytes.</summary>
public static class ArticleReader
{
    /// <summary>The largest article that is read, in bytes: 1 MiB.</summary>
    public const int MaxBytes = 1024 * 1024;

    /// <summary>Reads the article in <paramref name="bytes"/>.</summary>
    /// <exception cref="ArticleException">The bytes are empty, binary, too large or undecodable.</exception>
    public static Article Read(ReadOnlySpan<byte> bytes) => throw new NotImplementedException();
}
