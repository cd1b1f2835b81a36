namespace Enrichment.Text;

/// <summary>
/// Splits a paragraph into sentences. A period after an abbreviation or an initial or inside a number does not end a sentence. A period
/// inside a quotation that is part of a larger sentence does not end one either. Other quotations are split like any text.
/// </summary>
internal sealed class SentenceSplitter
{
    // A longer quotation is always split, so that the length of sentences is limited.
    private const int LongestQuotation = 2_000;

    // In words: "Maria Lopez later told".
    private const int LongestReporter = 5;

    // In words and marks: "― Ann Smith, teacher".
    private const int LongestSignature = 12;

    private readonly TokenRun _tokens;
    private readonly int[] _closings;

    // Tokens after the last word (a link, an emoji) belong to its sentence.
    private readonly int _lastWord;

    // The end of the marks and closers that were skipped last. Each of these marks has the same end.
    private int _closersEnd;

    // The first of the openers that were skipped last, and the token after them.
    private (int Start, int End) _openers;

    private SentenceSplitter(TokenRun paragraph)
    {
        _tokens = paragraph;
        _closings = FindClosings(paragraph);
        _lastWord = paragraph.Count - 1;
        while (_lastWord > 0 && GetKind(_lastWord) is not (TokenKind.Word or TokenKind.Number)) _lastWord--;
    }

    /// <summary>The sentences of <paramref name="paragraph"/>, in order. Each token is in one of them.</summary>
    public static IEnumerable<TokenRun> Split(TokenRun paragraph) => new SentenceSplitter(paragraph).Split();

    // For each opening mark the index of its closing mark, for every other token -1. A wrong pair would join sentences.
    private static int[] FindClosings(TokenRun paragraph)
    {
        var closings = new int[paragraph.Count];
        Array.Fill(closings, -1);
        foreach (var pair in QuotationSpans.Pair(paragraph.Text, paragraph.Tokens, readsDoubtful: false)) closings[pair.First] = pair.Last;
        return closings;
    }

    private IEnumerable<TokenRun> Split()
    {
        var start = 0;
        var (quoteEnd, wordSeen) = (-1, false);
        for (var index = 0; index < _tokens.Count; index++)
        {
            if (_closings[index] >= 0 && index > quoteEnd && IsEmbedded(index, wordSeen)) quoteEnd = _closings[index];
            wordSeen |= GetKind(index) is TokenKind.Word or TokenKind.Number;
            if (!CanEnd(index)) continue;
            var end = SkipClosers(index);
            if (end <= quoteEnd) continue;
            var signature = FindSignatureEnd(end);
            if (signature < 0 && !EndsSentence(start, index, end)) continue;
            yield return _tokens.Take(start, end);
            if (signature > 0) yield return _tokens.Take(end, signature);
            (start, wordSeen) = (Math.Max(end, signature), false);
            index = start - 1;
        }

        if (start < _tokens.Count) yield return _tokens.Take(start, _tokens.Count);
    }

    // "“We stay.” ― Ann Smith, teacher": the end of a line between two quotations.
    private int FindSignatureEnd(int dash)
    {
        if (dash >= _tokens.Count || !IsOneOf(dash, "—", "–", "―") || GetKind(dash - 1) != TokenKind.Quote) return -1;
        if (!IsCapitalized(dash + 1)) return -1;
        for (var end = dash + 2; end < Math.Min(_tokens.Count, dash + LongestSignature); end++)
        {
            if (GetKind(end) == TokenKind.Quote) return StartsLine(end) ? end : -1;
        }

        return -1;
    }

    private bool StartsLine(int index)
    {
        var (start, end) = (_tokens.Tokens[index - 1].End, _tokens.Tokens[index].Offset);
        return _tokens.Text.AsSpan(start, end - start).Contains('\n');
    }

    // Part of a larger sentence: words are before it, or the sentence continues after it.
    private bool IsEmbedded(int opening, bool wordBefore)
    {
        var closing = _closings[opening];
        if (_tokens.Tokens[closing].Offset - _tokens.Tokens[opening].Offset > LongestQuotation) return false;
        if (wordBefore || Is(closing - 1, ",") || IsLower(closing + 1) || Is(closing + 1, ",")) return true;
        return !Is(closing - 1, ".") && IsReportingClause(closing + 1);
    }

    private bool CanEnd(int index) => IsTerminator(index) || (GetKind(index) == TokenKind.Word && _tokens[index][^1] == '.');

    private bool IsTerminator(int index) => GetKind(index) == TokenKind.Punctuation && SentenceMarks.IsTerminator(_tokens[index][0]);

    // More terminators, closing quotation marks and brackets and the number of a footnote belong to the sentence before them.
    private int SkipClosers(int index)
    {
        if (index < _closersEnd) return _closersEnd;
        var end = index + 1;
        while (GetCloserLength(end) is > 0 and var length) end += length;
        return _closersEnd = end;
    }

    private int GetCloserLength(int index)
    {
        if (index >= _tokens.Count) return 0;
        if (!_tokens.Touches(index)) return IsSpacedGuillemet(index) ? 1 : 0;
        if (IsTerminator(index) || IsCloser(index)) return 1;
        return Is(index, "[") && Is(index + 2, "]") && GetKind(index + 1) == TokenKind.Number ? 3 : 0;
    }

    // French: « On a gagné. »
    private bool IsSpacedGuillemet(int index) => Is(index, "»") && _closings[index] < 0 && !_tokens.Touches(index + 1);

    private bool IsCloser(int index) =>
        GetKind(index) == TokenKind.Quote ? _closings[index] < 0 : _tokens[index] is ")" or "]" or "}";

    private bool EndsSentence(int start, int index, int end)
    {
        if (end == _tokens.Count) return true;
        if (end > _lastWord) return false;
        if (SentenceMarks.IsFullStop(_tokens[index][0])) return true;
        if (_tokens.Touches(end)) return IsMissingSpace(index, SkipOpeners(end));
        if (IsLower(SkipOpeners(end))) return false;
        if (!Is(index, ".") && IsCloser(end - 1) && IsReportingClause(end)) return false;
        if (GetKind(index) == TokenKind.Word) return EndsAfterInitials(index, end);
        return !Is(index, ".") || EndsAfterWord(start, index, end);
    }

    // "troops.The"
    private bool IsMissingSpace(int index, int next) =>
        Is(index, ".")
        && index > 0
        && IsLower(index - 1)
        && _tokens[index - 1].Length > 2
        && IsCapitalized(next)
        && _tokens[next].Length > 1;

    // "U.S.", "a.m.": the sentence ends only before a word that often starts a sentence.
    private bool EndsAfterInitials(int index, int next) => !IsOneOf(index, "e.g.", "i.e.", "E.g.", "I.e.") && IsStarter(next);

    private bool EndsAfterWord(int start, int period, int next)
    {
        var before = period - 1;
        if (before < start || !_tokens.Touches(period)) return true;
        var word = GetWord(before);
        var starter = IsStarter(next);
        if (GetKind(before) == TokenKind.Number) return before > start || _tokens[before].Length > 3;
        if (word.Length == 1 && char.IsUpper(word[0])) return starter || (word == "I" && before > start && IsLower(before - 1));
        if (Abbreviations.WithinSentences.Has(word) || (char.IsUpper(word[0]) && Abbreviations.BeforeNames.Has(word))) return false;
        if (Abbreviations.BeforeNumbers.Has(word)) return GetKind(next) != TokenKind.Number;
        return !Abbreviations.AfterNames.Has(word) || starter;
    }

    private bool IsStarter(int next)
    {
        var word = SkipOpeners(next);
        return IsCapitalized(word) && SentenceWords.Starters.Has(_tokens[word]);
    }

    // "..." he said; "..." Maria Lopez told the court; "..." Mr. Lopez said; "..." said Lopez
    private bool IsReportingClause(int index)
    {
        for (int at = index, words = 0; at < _tokens.Count && words < LongestReporter; at++)
        {
            if (at > index && Is(at, ".") && IsAbbreviatedName(at - 1)) continue;
            if (GetKind(at) != TokenKind.Word) return false;
            words++;
            if (SentenceWords.VerbsAfterQuotations.Has(GetWord(at))) return true;
            if (at > index && SentenceWords.VerbsOfQuotations.Has(GetWord(at))) return IsClosing(at + 1);
        }

        return false;
    }

    // "..." Lopez demanded.
    private bool IsClosing(int index) => index < _tokens.Count && _tokens[index] is "." or ",";

    // "Mr.", "J."
    private bool IsAbbreviatedName(int index) => _tokens.Touches(index + 1) && IsCapitalized(index)
        && (_tokens[index].Length == 1 || Abbreviations.BeforeNames.Has(GetWord(index)));

    private int SkipOpeners(int index)
    {
        if (index >= _openers.Start && index < _openers.End) return _openers.End;
        var end = index;
        while (end < _tokens.Count - 1 && (GetKind(end) == TokenKind.Quote || Is(end, "(") || Is(end, "["))) end++;
        _openers = (index, end);
        return end;
    }

    private bool IsLower(int index) => index < _tokens.Count && GetKind(index) == TokenKind.Word && char.IsLower(_tokens[index][0]);

    private bool IsCapitalized(int index) => index < _tokens.Count && GetKind(index) == TokenKind.Word && char.IsUpper(_tokens[index][0]);

    private bool Is(int index, string token) => _tokens[index].SequenceEqual(token);

    private bool IsOneOf(int index, params ReadOnlySpan<string> tokens)
    {
        foreach (var token in tokens)
        {
            if (Is(index, token)) return true;
        }

        return false;
    }

    private TokenKind GetKind(int index) => _tokens.Tokens[index].Kind;

    private string GetWord(int index) => _tokens[index].ToString();
}
