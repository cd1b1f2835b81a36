namespace Enrichment.Articles;

/// <summary>
/// What a model computed for an article in one pass, for the later stages: for example syntax and polarity. Only the model's provider can
/// read it. A stage that cannot use it computes the same values again, so it never changes a result.
/// </summary>
/// <param name="Model">The model and the form of the content. A provider ignores encodings of other models.</param>
/// <param name="Content">The values, in a form of the model's own. It is read from storage, so it can be damaged or forged.</param>
public sealed record ArticleEncoding(string Model, ReadOnlyMemory<byte> Content);
