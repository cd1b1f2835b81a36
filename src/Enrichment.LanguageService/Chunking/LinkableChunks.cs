namespace Enrichment.LanguageService.Chunking;

/// <summary>Selects the chunks whose names can be linked.</summary>
internal static class LinkableChunks
{
    /// <summary>Selects the chunks in English and Spanish, which entity linking supports; none if linking is turned off.</summary>
    /// <remarks>Azure AI Language, "Entity linking language support". The feature will be retired, so no language will be added.</remarks>
    public static IReadOnlyList<TextChunk> Select(IReadOnlyList<TextChunk> chunks, LanguageServiceOptions options) =>
        options.LinkEntities ? [.. chunks.Where(chunk => chunk.Language is "en" or "es")] : [];
}
