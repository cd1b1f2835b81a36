using Enrichment.Text;

namespace Enrichment.Syntax;

/// <summary>Names for machines: files, user names, newsgroups.</summary>
internal static class CodeJoins
{
    private const string Marks = "._@-#~%";

    /// <summary>The number of tokens of the name that starts at <paramref name="at"/>, or 1.</summary>
    public static int CountCode(TokenRun tokens, int at)
    {
        if (!IsPart(tokens, at) || (tokens.Touches(at) && IsPart(tokens, at - 1))) return 1;
        var end = at + 1;
        while (tokens.Touches(end) && IsPart(tokens, end)) end++;
        while (end > at + 1 && IsMark(tokens, end - 1)) end--;
        return end - at >= 2 && IsCode(tokens, at, end) ? end - at : 1;
    }

    private static bool IsCode(TokenRun tokens, int start, int end)
    {
        if (EndsInExtension(tokens, start, end)) return true;
        if (IsMark(tokens, start)) return false;
        var dots = 0;
        for (var at = start + 1; at < end; at++)
        {
            if (tokens[at] is "_" or "@" || (tokens[at][0] == '@')) return true;
            if (tokens[at] is ".") dots++;
        }

        return dots >= 2 && IsLowerOrMarks(tokens, start, end);
    }

    private static bool EndsInExtension(TokenRun tokens, int start, int end) =>
        end - start >= 2 && tokens[end - 2] is "." && SyntaxWordLists.Extensions.Has(tokens[end - 1]);

    // "comp.sources.unix".
    private static bool IsLowerOrMarks(TokenRun tokens, int start, int end)
    {
        foreach (var character in tokens.Slice(start, end))
        {
            if (!char.IsLower(character) && character is not ('.' or '-')) return false;
        }

        return true;
    }

    private static bool IsPart(TokenRun tokens, int at) =>
        tokens.IsWord(at) || tokens.IsNumber(at) || IsMark(tokens, at) || IsName(tokens, at);

    private static bool IsName(TokenRun tokens, int at) =>
        (uint)at < (uint)tokens.Count && tokens.Tokens[at].Kind is TokenKind.Handle or TokenKind.Hashtag;

    private static bool IsMark(TokenRun tokens, int at) =>
        tokens[at].Length == 1 && Marks.Contains(tokens[at][0], StringComparison.Ordinal);
}
