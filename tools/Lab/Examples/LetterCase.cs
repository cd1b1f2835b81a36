namespace Enrichment.Lab.Examples;

/// <summary>
/// Writes a share of the training sentences in capitals, as headlines, or in lower case, because the corpora have few such sentences.
/// The length of the text stays the same.
/// </summary>
internal static class LetterCase
{
    private const int ShortWord = 4;

    /// <summary><paramref name="text"/>, in another case for 3 % (capitals), 4 % (headlines) and 2 % (lower case) of the numbers.</summary>
    /// <param name="text">The sentence.</param>
    /// <param name="number">A number that chooses the case.</param>
    public static string Vary(string text, uint number) => ((number * 2654435761u >> 16) % 100) switch
    {
        < 3 => Map(text, char.ToUpperInvariant),
        < 7 => WriteHeadline(text),
        < 9 => Map(text, char.ToLowerInvariant),
        _ => text,
    };

    private static string Map(string text, Func<char, char> map) => string.Create(text.Length, (text, map), static (span, state) =>
    {
        for (var at = 0; at < span.Length; at++) span[at] = state.map(state.text[at]);
    });

    private static string WriteHeadline(string text)
    {
        var characters = text.ToCharArray();
        for (var start = 0; start < characters.Length;)
        {
            var end = start;
            while (end < characters.Length && characters[end] != ' ') end++;
            if (end - start >= ShortWord || start == 0) characters[start] = char.ToUpperInvariant(characters[start]);
            start = end + 1;
        }

        return new string(characters);
    }
}
