using Enrichment.Text;

namespace Enrichment.Articles.Paragraphs;

/// <summary>A paragraph as the recognizers see it: its tokens and their number by kind.</summary>
internal sealed class ParagraphForm
{
    /// <summary>Reads the form of the paragraph with <paramref name="tokens"/>, at least one.</summary>
    public ParagraphForm(TokenRun tokens)
    {
        Tokens = tokens;
        Span = tokens.GetSpan(0, tokens.Count);
        EndsSentence = SentenceMarks.EndsSentence(tokens.Text, Span);
        End = tokens.Count;
        while (End > 0 && IsMark(End - 1)) End--;
        while (Start < End && IsOpeningMark(Start)) Start++;
        Opening = ParagraphPhrases.FindAllAt(tokens, Start);
        Phrases = ParagraphPhrases.FindAll(tokens);
        Count();
    }

    /// <summary>The tokens.</summary>
    public TokenRun Tokens { get; }

    /// <summary>The span of the tokens.</summary>
    public TextSpan Span { get; }

    /// <summary>The index of the first token after bullets, arrows and opening brackets.</summary>
    public int Start { get; }

    /// <summary>The index after the last token that is no mark.</summary>
    public int End { get; }

    /// <summary>Whether the paragraph ends like a sentence.</summary>
    public bool EndsSentence { get; }

    /// <summary>The phrases at <see cref="Start"/>, the longest first.</summary>
    public IReadOnlyList<Phrase> Opening { get; }

    /// <summary>The phrases that can be inside or at the end of a paragraph, with the indexes of their first tokens.</summary>
    public IReadOnlyList<(int Index, Phrase Phrase)> Phrases { get; }

    /// <summary>The number of words.</summary>
    public int Words { get; private set; }

    /// <summary>The number of words in lower case.</summary>
    public int LowerWords { get; private set; }

    /// <summary>The number of numbers in digits.</summary>
    public int Numbers { get; private set; }

    /// <summary>Whether it contains an e-mail address, a web address or a handle.</summary>
    public bool HasAddress { get; private set; }

    /// <summary>Whether it contains a double quotation mark.</summary>
    public bool HasQuotation { get; private set; }

    /// <summary>Whether token <paramref name="index"/> is a mark.</summary>
    public bool IsMark(int index) => Tokens.Tokens[index].Kind is TokenKind.Punctuation or TokenKind.Quote;

    /// <summary>Whether a colon, a dash or a bar is at <paramref name="index"/>.</summary>
    public bool IsSeparator(int index) => Tokens[index] is [':' or '|' or '-' or '–' or '—' or '»' or '›'];

    private bool IsOpeningMark(int index) =>
        IsMark(index) && Tokens[index] is not ['"' or '“' or '„' or '\'' or '‘' or '«' or '#' or '$'];

    private void Count()
    {
        foreach (var token in Tokens.Tokens[Start..End])
        {
            var first = Tokens.Text[token.Offset];
            if (token.Kind == TokenKind.Word)
            {
                Words++;
                if (char.IsLower(first)) LowerWords++;
            }
            else if (token.Kind == TokenKind.Number)
            {
                Numbers++;
            }
            else if (token.Kind is TokenKind.Email or TokenKind.Url or TokenKind.Handle)
            {
                HasAddress = true;
            }
            else if (first is '"' or '“' or '”')
            {
                HasQuotation = true;
            }
        }
    }
}
