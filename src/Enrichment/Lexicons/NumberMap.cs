namespace Enrichment.Lexicons;

/// <summary>Words with a number each, for looking words up without regard to case and without a copy of the text.</summary>
/// <param name="words">The words; none occurs twice.</param>
internal sealed class NumberMap(IEnumerable<NumberedWord> words)
{
    private readonly WordMap<NumberedWord> _words = WordMap<NumberedWord>.Create(words, word => word.Text, word => word);

    /// <summary>The words, in no particular order.</summary>
    public IEnumerable<string> Words => _words.Words;

    /// <summary>Whether <paramref name="word"/> is one of the words, and if so its number.</summary>
    public bool Find(ReadOnlySpan<char> word, out long number)
    {
        var isFound = _words.Find(word, out var found);
        number = isFound ? found.Number : 0;
        return isFound;
    }
}
