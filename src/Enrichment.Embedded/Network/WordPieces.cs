using System.Collections.Concurrent;
using Microsoft.ML.Tokenizers;

namespace Enrichment.Embedded.Network;

/// <summary>
/// Cuts words into the pieces of the network's vocabulary by WordPiece (Y. Wu et al., 2016), without regard to case and diacritics. It
/// remembers the words it has seen, also for other articles: most words of an article occur in others too. Safe to use from many threads.
/// </summary>
internal sealed class WordPieces
{
    /// <summary>The maximum number of pieces of one word; further ones are left out.</summary>
    public const int MostPerWord = 16;

    /// <summary>The maximum length of a word in UTF-16 code units; a longer one is unknown to the network.</summary>
    public const int LongestWord = 100;

    private const string Resource = "Enrichment.Embedded.Network.vocabulary.txt";

    // Limits the memory for articles whose words are all different.
    private const int MostRemembered = 20_000;

    private static readonly Lazy<BertTokenizer> Vocabulary = new(Load);

    private readonly ConcurrentDictionary<string, int[]> _seen = new(StringComparer.Ordinal);

    /// <summary>The one that all articles share.</summary>
    public static WordPieces Shared { get; } = new();

    /// <summary>The piece before the first word of a sentence.</summary>
    public static int Start => Vocabulary.Value.ClassificationTokenId;

    /// <summary>The piece after the last word of a sentence.</summary>
    public static int End => Vocabulary.Value.SeparatorTokenId;

    /// <summary>The only piece of a word that the vocabulary cannot spell.</summary>
    public static int Unknown => Vocabulary.Value.UnknownTokenId;

    /// <summary>The pieces of <paramref name="word"/>, 1 to <see cref="MostPerWord"/>.</summary>
    public ReadOnlySpan<int> Cut(ReadOnlySpan<char> word)
    {
        if (word.Length > LongestWord) return UnknownPieces;
        var seen = _seen.GetAlternateLookup<ReadOnlySpan<char>>();
        if (seen.TryGetValue(word, out var pieces)) return pieces;
        pieces = CutNew(word);
        if (_seen.Count >= MostRemembered) _seen.Clear();
        seen[word] = pieces;
        return pieces;
    }

    private static int[] UnknownPieces { get; } = [Vocabulary.Value.UnknownTokenId];

    private static int[] CutNew(ReadOnlySpan<char> word)
    {
        Span<char> letters = stackalloc char[word.Length];
        PlainCharacters.Write(word, letters);
        var ids = Vocabulary.Value.EncodeToIds(
            letters, addSpecialTokens: false, considerPreTokenization: true, considerNormalization: true);
        return ids.Count == 0 ? UnknownPieces : [.. ids.Take(MostPerWord)];
    }

    private static BertTokenizer Load()
    {
        using var stream = typeof(WordPieces).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidDataException("The network's vocabulary is missing; build the program again.");
        return BertTokenizer.Create(stream, new BertOptions
        {
            LowerCaseBeforeTokenization = true,
            RemoveNonSpacingMarks = true,
            // A text cannot contain the marks of a sentence: "[SEP]" is three words.
            SplitOnSpecialTokens = false,
        });
    }
}
