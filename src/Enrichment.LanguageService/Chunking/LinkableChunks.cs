namespace Enrichment.LanguageService.Chunking;

/// <summary>The chunks whose names can be linked.</summary>
internal static class LinkableChunks
{
    /// <summary>Those of <paramref name="chunks"/> in English and Spanish, the languages of entity linking; none where it is turned off.</summary>
    /// <remarks>Azure AI Language, "Entity linking language support". The feature is to be retired, so no language will be added.</remarks>
    public static IReadOnlyList<TextChunk> Of(IReadOnlyList<TextChunk> chunks, LanguageServiceOptions options) =>
        options.LinkEntities ? [.. chunks.Where(chunk => chunk.Language is "en" or "es")] : [];
}
