namespace Enrichment.Articles;

/// <summary>How articles are read. The options are part of the fingerprint.</summary>
/// <param name="Extractor">Extracts the text of other formats than plain text; null if only plain text is read.</param>
/// <param name="DateOrder">
/// The order of day and month in publication dates of numbers; null if only unambiguous dates ("18/07/2022") are read.
/// </param>
public sealed record ReadingOptions(ITextExtractor? Extractor = null, DateOrder? DateOrder = null);
