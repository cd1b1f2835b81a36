namespace Enrichment.Pipeline.Ports;

/// <summary>An article and its content.</summary>
/// <param name="Version">The version of the article.</param>
/// <param name="Content">
/// The bytes of the article. If it is too large, only the first <see cref="Articles.Reading.ArticleReader.MaxBytes"/> + 1 bytes.
/// </param>
public sealed record StoredArticle(SourceInfo Version, ReadOnlyMemory<byte> Content);
