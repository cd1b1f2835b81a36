namespace Enrichment.Articles.WrittenDates;

/// <summary>Reads words, numbers and marks from a text, from left to right. A method that does not find its part does not move.</summary>
internal ref struct DateScanner(ReadOnlySpan<char> text, int position)
{
    private const int LongestNumber = 8;

    private readonly ReadOnlySpan<char> _text = text;

    /// <summary>The offset of the next character.</summary>
    public int Position { get; set; } = position;

    /// <summary>Whether a letter or digit is next.</summary>
    public readonly bool IsInsideWord => Position < _text.Length && char.IsLetterOrDigit(_text[Position]);

    /// <summary>The next character, or NUL at the end.</summary>
    public readonly char Next => Position < _text.Length ? _text[Position] : '\0';

    /// <summary>The character at <paramref name="distance"/> from the next one, or NUL at the end.</summary>
    public readonly char Peek(int distance) => Position + distance < _text.Length ? _text[Position + distance] : '\0';

    /// <summary>Moves over spaces and tabs.</summary>
    public void SkipSpaces()
    {
        while (Position < _text.Length && _text[Position] is ' ' or '\t') Position++;
    }

    /// <summary>Moves over spaces and any of <paramref name="marks"/>.</summary>
    public void SkipMarks(ReadOnlySpan<char> marks)
    {
        while (Position < _text.Length && (_text[Position] is ' ' or '\t' || marks.Contains(_text[Position]))) Position++;
    }

    /// <summary>Moves over <paramref name="mark"/>, if it is next.</summary>
    public bool TryMark(char mark)
    {
        if (Next != mark) return false;
        Position++;
        return true;
    }

    /// <summary>Moves over the letters that are next; empty if there are none.</summary>
    public ReadOnlySpan<char> ReadWord()
    {
        var start = Position;
        while (Position < _text.Length && char.IsLetter(_text[Position])) Position++;
        return _text[start..Position];
    }

    /// <summary>Moves over <paramref name="word"/>, if it is the next word, without regard to case.</summary>
    public bool TryWord(string word)
    {
        var start = Position;
        if (ReadWord().Equals(word, StringComparison.OrdinalIgnoreCase)) return true;
        Position = start;
        return false;
    }

    /// <summary>Moves over the ASCII digits that are next, at most eight, and returns how many; 0 if there are none or more.</summary>
    public int ReadNumber(out int number)
    {
        var start = Position;
        number = 0;
        while (Position < _text.Length && char.IsAsciiDigit(_text[Position]) && Position - start <= LongestNumber)
            number = unchecked((number * 10) + _text[Position++] - '0');
        var length = Position - start;
        if (length <= LongestNumber) return length;
        Position = start;
        return 0;
    }
}
