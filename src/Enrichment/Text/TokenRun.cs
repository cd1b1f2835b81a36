namespace Enrichment.Text;

/// <summary>The tokens of one span of text, by index. An index without a token is allowed and gives an empty value.</summary>
public sealed class TokenRun
{
    private readonly Token[] _tokens;
    private readonly int _start;

    // The index of the first token that is no mark, or -1 as long as nothing asked for it.
    private int _first = -1;

    /// <summary>Tokenizes <paramref name="span"/> of <paramref name="text"/>.</summary>
    /// <param name="text">The article's text.</param>
    /// <param name="span">The span, usually a sentence.</param>
    public TokenRun(string text, ISpan span)
    {
        (Text, _tokens) = (text, Tokenizer.Cut(text, span));
        Count = _tokens.Length;
    }

    private TokenRun(string text, Token[] tokens, int start, int count) => (Text, _tokens, _start, Count) = (text, tokens, start, count);

    /// <summary>The whole text that the tokens are part of.</summary>
    public string Text { get; }

    /// <summary>The number of tokens.</summary>
    public int Count { get; }

    /// <summary>The tokens, in order.</summary>
    public ReadOnlySpan<Token> Tokens => _tokens.AsSpan(_start, Count);

    /// <summary>The characters of token <paramref name="index"/>, empty if there is no such token.</summary>
    public ReadOnlySpan<char> this[int index] => (uint)index < (uint)Count ? _tokens[_start + index].In(Text) : default;

    /// <summary>The tokens that start in <paramref name="span"/>, without tokenizing again.</summary>
    public TokenRun TakeWithin<TSpan>(TSpan span) where TSpan : ISpan => Take(CountBefore(span.Offset), CountBefore(span.End));

    /// <summary>The tokens from <paramref name="start"/> up to, not including, <paramref name="end"/>, without tokenizing again.</summary>
    public TokenRun Take(int start, int end) => new(Text, _tokens, _start + start, end - start);

    /// <summary>Whether token <paramref name="index"/> is <paramref name="word"/>, without regard to case.</summary>
    public bool Is(int index, string word) => this[index].Equals(word, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether the tokens from <paramref name="index"/> on are <paramref name="words"/>, without regard to case.</summary>
    public bool Are(int index, params ReadOnlySpan<string> words)
    {
        for (var i = 0; i < words.Length; i++)
        {
            if (!Is(index + i, words[i])) return false;
        }

        return true;
    }

    /// <summary>Whether token <paramref name="index"/> is a word.</summary>
    public bool IsWord(int index) => IsKind(index, TokenKind.Word);

    /// <summary>Whether token <paramref name="index"/> starts with a digit.</summary>
    public bool IsNumber(int index) => IsKind(index, TokenKind.Number);

    /// <summary>Whether token <paramref name="index"/> is a word with a capital, possibly after an Arabic article ("al-Assad").</summary>
    public bool IsCapitalized(int index)
    {
        if (!IsWord(index)) return false;
        var word = this[index];
        if (char.IsUpper(word[0])) return true;
        var hyphen = word.IndexOf('-');
        return hyphen is > 0 and < 4 && hyphen + 1 < word.Length && char.IsUpper(word[hyphen + 1]);
    }

    /// <summary>Whether token <paramref name="index"/> is a word in lower case.</summary>
    public bool IsLower(int index) => IsWord(index) && char.IsLower(this[index][0]) && !IsCapitalized(index);

    /// <summary>Whether token <paramref name="index"/> is a possessive or contraction that was split off the word before it.</summary>
    public bool IsSuffix(int index) => IsKind(index, TokenKind.Suffix);

    /// <summary>Whether no space is between token <paramref name="index"/> and the token before it.</summary>
    public bool Touches(int index) => index > 0 && index < Count && _tokens[_start + index - 1].End == _tokens[_start + index].Offset;

    /// <summary>The number of code units between token <paramref name="index"/> and the token before it.</summary>
    public int GetGapBefore(int index) => index > 0 && index < Count ? _tokens[_start + index].Offset - _tokens[_start + index - 1].End : 0;

    /// <summary>Whether only marks are before token <paramref name="index"/>.</summary>
    public bool IsFirst(int index)
    {
        if (_first < 0) _first = FindFirst();
        return index <= _first;
    }

    /// <summary>The span of the tokens from <paramref name="start"/> up to, not including, <paramref name="end"/> in the text.</summary>
    public TextSpan GetSpan(int start, int end) => TextSpan.FromBounds(_tokens[_start + start].Offset, _tokens[_start + end - 1].End);

    /// <summary>The characters from token <paramref name="start"/> up to, not including, token <paramref name="end"/>.</summary>
    public ReadOnlySpan<char> Slice(int start, int end) =>
        Text.AsSpan(_tokens[_start + start].Offset, _tokens[_start + end - 1].End - _tokens[_start + start].Offset);

    private int FindFirst()
    {
        var first = 0;
        while (first < Count && _tokens[_start + first].Kind is TokenKind.Quote or TokenKind.Punctuation) first++;
        return first;
    }

    private bool IsKind(int index, TokenKind kind) => (uint)index < (uint)Count && _tokens[_start + index].Kind == kind;

    /// <summary>The number of tokens that start before <paramref name="offset"/>, in UTF-16 code units of the text.</summary>
    public int CountBefore(int offset) => SortedSearch.FindFirst(
        0, Count, (_tokens, _start, offset), static (sought, at) => sought._tokens[sought._start + at].Offset >= sought.offset);
}
