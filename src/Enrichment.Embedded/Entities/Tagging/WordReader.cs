using Enrichment.Text;

namespace Enrichment.Embedded.Entities.Tagging;

/// <summary>Computes the properties of a token from its characters, in one pass and without copies.</summary>
internal static class WordReader
{
    private const uint UrlHash = 0x55524C00;
    private const uint HandleHash = 0x40480000;
    private const int LongestShape = 12;

    /// <summary>A character without regard to case; digits, quotation marks, apostrophes and dashes are all alike.</summary>
    public static char Fold(char c)
    {
        if (c is >= 'a' and <= 'z') return c;
        if (c is >= 'A' and <= 'Z') return (char)(c | 0x20);
        if (c < 128) return Alike(c);
        return char.IsLetter(c) ? char.ToLowerInvariant(c) : Alike(c);
    }

    /// <summary>The properties of <paramref name="token"/>, without those from neighbors and lists.</summary>
    public static void Read(ReadOnlySpan<char> text, TagToken token, out WordView view)
    {
        view = default;
        view.Offset = token.Offset;
        view.Length = token.Length;
        var word = text.Slice(token.Offset, token.Length);
        if (token.Kind is TokenKind.Url or TokenKind.Email or TokenKind.Handle)
        {
            view.Lower = view.Exact = view.Shape = view.FullShape = token.Kind == TokenKind.Handle ? HandleHash : UrlHash;
            return;
        }

        if (word is "``" or "''") word = "\"";
        ReadForward(word, ref view);
        ReadBackward(word, ref view);
        view.IsWord = token.Kind == TokenKind.Word;
        view.Case = view.IsWord ? FindCase(word) : WordCase.None;
        view.IsConnector = view.Case == WordCase.Small && word.Length <= 4 && NameParts.Connectors.Has(word);
        view.IsJoint = !view.IsWord && word is "-" or "–" or "&" or "‐" or "‑" or "/";
    }

    private static void ReadForward(ReadOnlySpan<char> word, ref WordView view)
    {
        uint lower = TagHash.Seed, exact = TagHash.Seed, shape = TagHash.Seed, fullShape = TagHash.Seed;
        var previous = '\0';
        for (var at = 0; at < word.Length; at++)
        {
            var c = word[at];
            var folded = Fold(c);
            lower = TagHash.Add(lower, folded);
            exact = TagHash.Add(exact, char.IsLetter(c) ? c : folded);
            var kind = GetShape(c);
            if (kind != previous) shape = TagHash.Add(shape, kind);
            if (at < LongestShape) fullShape = TagHash.Add(fullShape, kind);
            previous = kind;
            if (at == 1) view.Prefix2 = lower;
            else if (at == 2) view.Prefix3 = lower;
            else if (at == 3) view.Prefix4 = lower;
        }

        (view.Lower, view.Exact, view.Shape, view.FullShape) = (lower, exact, shape, fullShape);
    }

    private static void ReadBackward(ReadOnlySpan<char> word, ref WordView view)
    {
        var hash = ~TagHash.Seed;
        for (var count = 1; count <= 5 && count <= word.Length; count++)
        {
            hash = TagHash.Add(hash, Fold(word[^count]));
            if (count == 1) view.Suffix1 = hash;
            else if (count == 2) view.Suffix2 = hash;
            else if (count == 3) view.Suffix3 = hash;
            else if (count == 4) view.Suffix4 = hash;
            else view.Suffix5 = hash;
        }
    }

    private static WordCase FindCase(ReadOnlySpan<char> word)
    {
        int capitals = 0, smalls = 0;
        foreach (var c in word)
        {
            if (char.IsUpper(c)) capitals++;
            else if (char.IsLower(c)) smalls++;
        }

        if (capitals == 0) return smalls == 0 ? WordCase.None : WordCase.Small;
        if (smalls == 0) return capitals == 1 ? WordCase.Capital : WordCase.Capitals;
        return capitals == 1 && char.IsUpper(word[0]) ? WordCase.Capital : WordCase.Mixed;
    }

    private static char Alike(char c) => c switch
    {
        >= '0' and <= '9' => '0',
        '’' or '‘' or '`' => '\'',
        '“' or '”' or '„' or '«' or '»' => '"',
        '–' or '—' or '‐' or '‑' => '-',
        _ => c,
    };

    private static char GetShape(char c)
    {
        if (char.IsLower(c)) return 'x';
        if (char.IsUpper(c)) return 'X';
        if (char.IsDigit(c)) return '0';
        return char.IsLetter(c) ? 'l' : Alike(c);
    }
}
