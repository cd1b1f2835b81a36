namespace Enrichment.Lab.Corpora;

/// <summary>An article and what a reader finds in its text. A value that the text does not have is null.</summary>
/// <param name="Name">The name of the file.</param>
/// <param name="Content">The bytes of the article.</param>
/// <param name="Title">The headline on one line, without a full stop.</param>
/// <param name="Published">The publication date, as the output writes it.</param>
/// <param name="Dateline">Place, agency and date of the dateline, each "-" if it has none.</param>
internal sealed record ReadingArticle(string Name, byte[] Content, string? Title, string? Published, string? Dateline);
