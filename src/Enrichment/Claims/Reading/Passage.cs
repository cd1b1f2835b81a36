using Enrichment.Claims.Sources;
using Enrichment.Text;

namespace Enrichment.Claims.Reading;

/// <summary>One sentence, or several that a quotation holds together, as words. Places in it are indexes of words; ranges leave out their end.</summary>
internal sealed class Passage
{
    private readonly int[] _quoteOf;
    private readonly int[] _nameOf;
    private readonly NameIndex _index;

    /// <summary>The passage of <paramref name="tokens"/>, whose <paramref name="quotes"/> are indexes among them.</summary>
    public Passage(string text, IReadOnlyList<Token> tokens, IReadOnlyList<QuotedSpan> quotes, NameIndex names)
    {
        _index = names;
        Text = text;
        Tokens = tokens;
        Quotes = quotes;
        Lower = [.. tokens.Select(token => token.In(text).ToString().ToLowerInvariant())];
        _quoteOf = QuoteIndex(tokens.Count, quotes);
        Names = names.In(tokens);
        _nameOf = NameIndexes(tokens.Count, Names);
    }

    /// <summary>The article's text.</summary>
    public string Text { get; }

    /// <summary>The words and marks.</summary>
    public IReadOnlyList<Token> Tokens { get; }

    /// <summary>The words in lower case.</summary>
    public IReadOnlyList<string> Lower { get; }

    /// <summary>The quotations, in order.</summary>
    public IReadOnlyList<QuotedSpan> Quotes { get; }

    /// <summary>The names, in order; they do not overlap.</summary>
    public IReadOnlyList<Name> Names { get; }

    /// <summary>How many words it has.</summary>
    public int Count => Tokens.Count;

    /// <summary>Whether it lies inside a quotation or a post, so that "I" is not the article's writer.</summary>
    public bool IsQuoted { get; init; }

    /// <summary>Whether it is a heading.</summary>
    public bool IsHeading { get; init; }

    /// <summary>The lower-case word at <paramref name="at"/>, "" beyond the ends.</summary>
    public string this[int at] => at >= 0 && at < Count ? Lower[at] : "";

    /// <summary>The quotation the word at <paramref name="at"/> belongs to, its marks included, or null.</summary>
    public QuotedSpan? QuoteAt(int at) => at >= 0 && at < Count && _quoteOf[at] >= 0 ? Quotes[_quoteOf[at]] : null;

    /// <summary>The name the word at <paramref name="at"/> belongs to, or null.</summary>
    public Name? NameAt(int at) => at >= 0 && at < Count && _nameOf[at] >= 0 ? Names[_nameOf[at]] : null;

    /// <summary>Whether a word (no mark, no number) stands at <paramref name="at"/>.</summary>
    public bool IsWord(int at) => at >= 0 && at < Count && Tokens[at].Kind == TokenKind.Word;

    /// <summary>Whether a mark of punctuation stands at <paramref name="at"/>, or the passage ends there.</summary>
    public bool IsMark(int at) => at < 0 || at >= Count || Tokens[at].Kind is TokenKind.Punctuation;

    /// <summary>Whether the word at <paramref name="at"/> starts with a capital.</summary>
    public bool IsCapitalized(int at) => at >= 0 && at < Count && char.IsUpper(Text[Tokens[at].Offset]);

    /// <summary>Whether the sentence ends at <paramref name="at"/>: a final mark or the end of the passage.</summary>
    public bool IsEnd(int at) => at >= Count || Lower[at] is "." or "!" or "?" or "…" || Lower[at].StartsWith("..", StringComparison.Ordinal);

    /// <summary>The characters from the word at <paramref name="first"/> to the one before <paramref name="end"/>.</summary>
    public TextSpan Span(int first, int end) => TextSpan.FromBounds(Tokens[first].Offset, Tokens[end - 1].End);

    /// <summary>What stands between the marks of <paramref name="quote"/>, as a passage of its own.</summary>
    public Passage Inside(QuotedSpan quote)
    {
        var tokens = Tokens.Skip(quote.First + 1).Take(quote.Last - quote.First - 1).ToList();
        return new Passage(Text, tokens, QuotationMarks.Pair(Text, tokens), _index) { IsQuoted = true };
    }

    private static int[] NameIndexes(int count, IReadOnlyList<Name> names)
    {
        var index = new int[count];
        Array.Fill(index, -1);
        for (var name = 0; name < names.Count; name++) Array.Fill(index, name, names[name].First, names[name].End - names[name].First);
        return index;
    }

    private static int[] QuoteIndex(int count, IReadOnlyList<QuotedSpan> quotes)
    {
        var index = new int[count];
        Array.Fill(index, -1);
        for (var quote = 0; quote < quotes.Count; quote++) Array.Fill(index, quote, quotes[quote].First, quotes[quote].Last - quotes[quote].First + 1);
        return index;
    }
}
