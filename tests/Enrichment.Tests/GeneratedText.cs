namespace Enrichment.Tests;

/// <summary>Texts for property tests: generated pieces with words that matter strewn among them.</summary>
internal static class GeneratedText
{
    /// <summary>The pieces, each behind a word that its own content picks; lone surrogates are left out, as no reader lets them in.</summary>
    public static string From(string?[]? pieces, string[] words) =>
        string.Concat((pieces ?? []).Select((piece, index) => Word(words, (piece ?? "").Sum(c => c) + index) + Word(words, ((piece ?? "").Length * 7) + index) + Clean(piece)));

    private static string Word(string[] words, int pick) => words[pick % words.Length] + (pick % 5 == 0 ? "" : " ");

    private static string Clean(string? piece) => string.Concat((piece ?? "").EnumerateRunes().Where(rune => rune.Value != 0xFFFD));
}
