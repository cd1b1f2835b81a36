using Enrichment.Articles;
using Enrichment.Text;

namespace Enrichment.Embedded.Entities;

/// <summary>The tokens of one sentence and what can be asked of them.</summary>
/// <param name="text">The article's text.</param>
/// <param name="sentence">The sentence.</param>
internal sealed class SentenceTokens(string text, Sentence sentence)
{
    private static readonly WordSet DottedAbbreviations = WordSet.Of("mr mrs ms dr prof rev fr sr jr st gen lt col maj capt cmdr sgt cpl pvt adm brig gov sen rep amb supt insp det hon pres sec mt ft inc co corp ltd bros");

    private readonly IReadOnlyList<Token> _tokens = Tokenizer.Tokenize(text, sentence);

    /// <summary>How many there are.</summary>
    public int Count => _tokens.Count;

    /// <summary>The characters of token <paramref name="index"/>; none where there is no such token.</summary>
    public ReadOnlySpan<char> this[int index] => index >= 0 && index < Count ? _tokens[index].In(text) : default;

    /// <summary>The characters from token <paramref name="start"/> up to, not including, token <paramref name="end"/>.</summary>
    public ReadOnlySpan<char> Slice(int start, int end) => text.AsSpan(_tokens[start].Offset, _tokens[end - 1].End - _tokens[start].Offset);

    /// <summary>Where tokens <paramref name="start"/> to <paramref name="end"/> (exclusive) stand in the text.</summary>
    public TextSpan Span(int start, int end) => TextSpan.FromBounds(_tokens[start].Offset, _tokens[end - 1].End);

    /// <summary>Whether token <paramref name="index"/> is a word.</summary>
    public bool IsWord(int index) => index >= 0 && index < Count && _tokens[index].Kind == TokenKind.Word;

    /// <summary>Whether it is a word written with a capital, or with one behind an Arabic article ("al-Assad").</summary>
    public bool IsCapitalized(int index)
    {
        if (!IsWord(index)) return false;
        var word = this[index];
        return char.IsUpper(word[0]) || (word.IndexOf('-') is > 0 and < 4 and var hyphen && hyphen + 1 < word.Length && char.IsUpper(word[hyphen + 1]));
    }

    /// <summary>Whether it is a word in lower case.</summary>
    public bool IsLower(int index) => IsWord(index) && char.IsLower(this[index][0]) && !IsCapitalized(index);

    /// <summary>Whether it is written like an acronym: two to six capitals.</summary>
    public bool IsAcronym(int index)
    {
        if (!IsWord(index)) return false;
        var word = this[index];
        var capitals = 0;
        foreach (var c in word)
        {
            if (char.IsUpper(c)) capitals++;
            else if (c != '.' && !char.IsDigit(c)) return false;
        }

        return capitals is >= 2 and <= 6;
    }

    /// <summary>Whether it is the period of an initial or an abbreviation, with another capital to come: the one in "George W. Bush".</summary>
    public bool IsInnerPeriod(int index) =>
        this[index] is "." && IsCapitalized(index - 1) && IsCapitalized(index + 1)
        && _tokens[index - 1].End == _tokens[index].Offset
        && (this[index - 1].Length == 1 || DottedAbbreviations.Has(this[index - 1]));

    /// <summary>Whether it makes a possessive of the word it is attached to: "'s", or the apostrophe of "seafarers'".</summary>
    public bool IsPossessive(int index)
    {
        if (index < 1 || index >= Count || _tokens[index - 1].End != _tokens[index].Offset) return false;
        return _tokens[index].Kind == TokenKind.Suffix || (this[index] is "'" or "’" && this[index - 1] is [.., 's']);
    }

    /// <summary>Whether nothing but opening marks stand before it in the sentence.</summary>
    public bool IsFirst(int index)
    {
        for (var before = 0; before < index; before++)
        {
            if (_tokens[before].Kind is not (TokenKind.Quote or TokenKind.Punctuation)) return false;
        }

        return true;
    }

    /// <summary>Whether the sentence is a headline with a capital on nearly every word, which tells nothing about names.</summary>
    public bool IsTitleCase()
    {
        var capitalized = CountWords(word => char.IsUpper(word[0]));
        var lower = CountWords(word => !char.IsUpper(word[0]));
        return capitalized >= 4 && lower * 8 <= capitalized && this[Count - 1] is not ".";
    }

    /// <summary>Whether the sentence is in capitals throughout.</summary>
    public bool IsShouted() => Count > 2 && CountWords(_ => true) >= 2 && CountWords(word => word.Any(char.IsLower)) == 0;

    // Short words are small in headlines as well.
    private int CountWords(Func<string, bool> condition) =>
        _tokens.Count(token => token is { Kind: TokenKind.Word, Length: >= 4 } && condition(token.In(text).ToString()));
}
