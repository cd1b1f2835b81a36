using Enrichment.Text;

namespace Enrichment.Syntax;

/// <summary>The end of a sentence, where the period of an abbreviation is a word of its own.</summary>
internal static class SentenceEnd
{
    /// <summary>The index of the last token that is no quotation mark or bracket, or -1.</summary>
    public static int FindLast(TokenRun tokens)
    {
        var last = tokens.Count - 1;
        while (last >= 0 && (tokens.Tokens[last].Kind == TokenKind.Quote || tokens[last] is ")" or "]" or "}")) last--;
        return last;
    }
}
