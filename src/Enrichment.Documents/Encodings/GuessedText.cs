using Enrichment.Articles;

namespace Enrichment.Documents.Encodings;

/// <summary>A text whose encoding is a guess.</summary>
/// <param name="Text">The text.</param>
/// <param name="Encoding">The name of the encoding: "windows-1252".</param>
internal sealed record GuessedText(string Text, string Encoding)
{
    /// <summary>The warning that the encoding is a guess.</summary>
    public ReadingWarning Warning => new(
        "guessedEncoding",
        $"The content is not UTF-8; it was read as {Encoding}, which is a guess. Check names and quotation marks, or convert it to UTF-8.");
}
