namespace Enrichment.Pipeline.Ports;

/// <summary>An article as it was dropped.</summary>
/// <param name="Version">Which version of it.</param>
/// <param name="Content">Its bytes; of one that is too large no more than show it: <see cref="Articles.ArticleReader.MaxBytes"/> and one.</param>
public sealed record StoredArticle(SourceInfo Version, ReadOnlyMemory<byte> Content);
