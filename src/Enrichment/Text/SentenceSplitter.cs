namespace Enrichment.Text;

/// <summary>
/// Cuts a paragraph into sentences. A period behind an abbreviation, an initial or inside a number ends none, and neither does one
/// inside a quotation that stands in a larger sentence; a quotation that stands by itself is cut like any text.
/// </summary>
internal sealed class SentenceSplitter
{
    // A longer quotation is cut inside all the same, so that no sentence grows without bound.
    private const int LongestQuotation = 2_000;

    private readonly string _text;
    private readonly Token[] _tokens;
    private readonly int[] _closings;

    // What follows the last word (a link, an emoji) belongs to its sentence.
    private readonly int _lastWord;

    private SentenceSplitter(string text, ISpan paragraph)
    {
        _text = text;
        _tokens = Tokenizer.Cut(text, paragraph);
        _closings = QuotationSpans.Closings(text, _tokens);
        _lastWord = _tokens.Length - 1;
        while (_lastWord > 0 && _tokens[_lastWord].Kind is not (TokenKind.Word or TokenKind.Number)) _lastWord--;
    }

    /// <summary>The sentences of <paramref name="paragraph"/> in <paramref name="text"/>, in order; together they hold all of it but white space.</summary>
    public static IEnumerable<TextSpan> Split(string text, ISpan paragraph) => new SentenceSplitter(text, paragraph).Split();

    private IEnumerable<TextSpan> Split()
    {
        var start = 0;
        var (quoteEnd, wordSeen) = (-1, false);
        for (var index = 0; index < _tokens.Length; index++)
        {
            if (_closings[index] >= 0 && index > quoteEnd && IsEmbedded(index, wordSeen)) quoteEnd = _closings[index];
            wordSeen |= _tokens[index].Kind is TokenKind.Word or TokenKind.Number;
            if (!MayEnd(index)) continue;
            var end = WithClosers(index);
            if (end <= quoteEnd || !Ends(start, index, end)) continue;
            yield return TextSpan.FromBounds(_tokens[start].Offset, _tokens[end - 1].End);
            (start, wordSeen) = (end, false);
            index = end - 1;
        }

        if (start < _tokens.Length) yield return TextSpan.FromBounds(_tokens[start].Offset, _tokens[^1].End);
    }

    // Part of a larger sentence: words stand before it, or the sentence goes on behind it.
    private bool IsEmbedded(int opening, bool wordBefore)
    {
        var closing = _closings[opening];
        if (_tokens[closing].Offset - _tokens[opening].Offset > LongestQuotation) return false;
        return wordBefore || Is(closing - 1, ",") || IsLower(closing + 1) || Is(closing + 1, ",") || (!Is(closing - 1, ".") && IsReportingClause(closing + 1));
    }

    private bool MayEnd(int index) => IsTerminator(index) || (_tokens[index].Kind == TokenKind.Word && _text[_tokens[index].End - 1] == '.');

    private bool IsTerminator(int index) => _tokens[index].Kind == TokenKind.Punctuation && SentenceMarks.IsTerminator(_text[_tokens[index].Offset]);

    // The sentence takes what closes with it: further terminators, quotation marks, brackets, the number of a footnote.
    private int WithClosers(int index)
    {
        var end = index + 1;
        while (CloserLength(end) is > 0 and var length) end += length;
        return end;
    }

    private int CloserLength(int index)
    {
        if (index >= _tokens.Length) return 0;
        if (!Touches(index)) return IsSpacedGuillemet(index) ? 1 : 0;
        if (IsTerminator(index) || IsCloser(index)) return 1;
        return Is(index, "[") && Is(index + 2, "]") && _tokens[index + 1].Kind == TokenKind.Number ? 3 : 0;
    }

    // French: « On a gagné. »
    private bool IsSpacedGuillemet(int index) => Is(index, "»") && _closings[index] < 0 && (index + 1 == _tokens.Length || !Touches(index + 1));

    private bool Touches(int index) => _tokens[index].Offset == _tokens[index - 1].End;

    private bool IsCloser(int index) =>
        (_tokens[index].Kind == TokenKind.Quote && _closings[index] < 0) || (_tokens[index].Kind == TokenKind.Punctuation && _text[_tokens[index].Offset] is ')' or ']' or '}');

    private bool Ends(int start, int index, int end)
    {
        if (end == _tokens.Length) return true;
        if (end > _lastWord) return false;
        if (SentenceMarks.IsFullStop(_text[_tokens[index].Offset])) return true;
        if (Touches(end)) return IsMissingSpace(index, SkipOpeners(end));
        if (IsLower(SkipOpeners(end)) || (!Is(index, ".") && IsCloser(end - 1) && IsReportingClause(end))) return false;
        if (_tokens[index].Kind == TokenKind.Word) return EndsBehindInitials(index, end);
        return !Is(index, ".") || EndsBehind(start, index, end);
    }

    // "troops.The"
    private bool IsMissingSpace(int index, int next) =>
        Is(index, ".") && index > 0 && IsLower(index - 1) && _tokens[index - 1].Length > 2 && IsCapitalized(next) && _tokens[next].Length > 1;

    // "U.S.", "a.m.": only a word that begins sentences shows that one ends here.
    private bool EndsBehindInitials(int index, int next) =>
        !IsOneOf(index, "e.g.", "i.e.", "E.g.", "I.e.") && Abbreviations.SentenceStarters.Has(Word(SkipOpeners(next))) && IsCapitalized(SkipOpeners(next));

    private bool EndsBehind(int start, int period, int next)
    {
        var before = period - 1;
        if (before < start || _tokens[before].End != _tokens[period].Offset) return true;
        var word = Word(before);
        var starter = IsCapitalized(SkipOpeners(next)) && Abbreviations.SentenceStarters.Has(Word(SkipOpeners(next)));
        if (_tokens[before].Kind == TokenKind.Number) return before > start || _tokens[before].Length > 3;
        if (word.Length == 1 && char.IsUpper(word[0])) return starter || (word == "I" && before > start && IsLower(before - 1));
        if (Abbreviations.WithinSentences.Has(word) || (char.IsUpper(word[0]) && Abbreviations.Titles.Has(word))) return false;
        if (Abbreviations.BeforeNumbers.Has(word)) return _tokens[next].Kind != TokenKind.Number;
        return !Abbreviations.BehindNames.Has(word) || starter;
    }

    // "..." he said; "..." Maria Lopez told the court; "..." said Lopez
    private bool IsReportingClause(int index)
    {
        for (var at = index; at < Math.Min(_tokens.Length, index + 5); at++)
        {
            if (_tokens[at].Kind != TokenKind.Word) return false;
            if (Abbreviations.ReportingVerbs.Has(Word(at))) return true;
        }

        return false;
    }

    private int SkipOpeners(int index)
    {
        while (index < _tokens.Length - 1 && (_tokens[index].Kind == TokenKind.Quote || Is(index, "(") || Is(index, "["))) index++;
        return index;
    }

    private bool IsLower(int index) => index < _tokens.Length && _tokens[index].Kind == TokenKind.Word && char.IsLower(_text[_tokens[index].Offset]);

    private bool IsCapitalized(int index) => index < _tokens.Length && _tokens[index].Kind == TokenKind.Word && char.IsUpper(_text[_tokens[index].Offset]);

    private bool Is(int index, string token) => index >= 0 && index < _tokens.Length && _tokens[index].In(_text).SequenceEqual(token);

    private bool IsOneOf(int index, params ReadOnlySpan<string> tokens)
    {
        foreach (var token in tokens)
        {
            if (Is(index, token)) return true;
        }

        return false;
    }

    private string Word(int index) => _tokens[index].In(_text).ToString();
}
