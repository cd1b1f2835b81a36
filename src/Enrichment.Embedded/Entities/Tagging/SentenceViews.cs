namespace Enrichment.Embedded.Entities.Tagging;

/// <summary>Adds the features that come from a token's sentence and the lists.</summary>
internal static class SentenceViews
{
    /// <summary>The flags that phrases of several words have.</summary>
    public const WordFlags PhraseFlags = WordFlags.GivenName | WordFlags.Surname
        | WordFlags.City | WordFlags.Country | WordFlags.Region | WordFlags.People
        | WordFlags.Organization | WordFlags.Title | WordFlags.OtherName;

    /// <summary>Completes <paramref name="words"/>, the tokens of one sentence.</summary>
    public static void Complete(Span<WordView> words, NameLexicon lexicon)
    {
        FindPhrases(words, lexicon);
        FindRuns(words);
    }

    /// <summary>How the sentence of <paramref name="words"/> uses capitals.</summary>
    public static SentenceCase FindCase(ReadOnlySpan<WordView> words)
    {
        int small = 0, capital = 0, capitals = 0, longSmall = 0, all = 0;
        foreach (ref readonly var word in words)
        {
            if (!word.IsWord) continue;
            all++;
            if (word.Case == WordCase.Small) small++;
            if (word.Case == WordCase.Small && word.Length >= 4) longSmall++;
            if (word.Case is WordCase.Capital or WordCase.Mixed) capital++;
            if (word.Case == WordCase.Capitals) capitals++;
        }

        if (all > 2 && small == all) return SentenceCase.Small;
        if (all > 2 && capitals * 4 >= all * 3) return SentenceCase.Capitals;
        return capital + capitals >= 4 && longSmall * 5 <= capital + capitals ? SentenceCase.Title : SentenceCase.Normal;
    }

    private static void FindPhrases(Span<WordView> words, NameLexicon lexicon)
    {
        for (var start = 0; start < words.Length; start++)
        {
            var hash = TagHash.Seed;
            var (longest, found) = (0, WordFlags.None);
            for (var at = start; at < words.Length && at < start + NameLexicon.LongestPhrase; at++)
            {
                hash = NameLexicon.Extend(hash, words[at].Lower);
                var flags = lexicon.Find(hash);
                if (flags == WordFlags.None) break;
                if (at == start) Note(ref words[start], flags);
                else if ((flags & PhraseFlags) != 0) (longest, found) = (at - start + 1, flags & PhraseFlags);
            }

            if (longest > 1) MarkPhrase(words.Slice(start, longest), (uint)found);
        }
    }

    private static void Note(ref WordView word, WordFlags flags)
    {
        word.Flags = flags & ~(WordFlags.Prefix | WordFlags.Plain);
        word.IsPlain = word.Case == WordCase.Small && !word.IsConnector && (flags & WordFlags.Plain) != 0;
    }

    private static void MarkPhrase(Span<WordView> words, uint flags)
    {
        words[0].PhraseBegin |= flags;
        words[^1].PhraseLast |= flags;
        for (var at = 1; at < words.Length - 1; at++) words[at].PhraseInside |= flags;
    }

    private static void FindRuns(Span<WordView> words)
    {
        for (var at = 0; at < words.Length; at++) words[at].RunStart = words[at].RunEnd = words[at].WideStart = words[at].WideEnd = at;
        for (var start = 0; start < words.Length;)
        {
            if (!IsCapital(words[start]))
            {
                start++;
                continue;
            }

            var end = FindRunEnd(words, start, wide: false);
            for (var at = start; at < end; at++) (words[at].RunStart, words[at].RunEnd) = (start, end);
            start = end;
        }

        for (var start = 0; start < words.Length;)
        {
            var end = IsCapital(words[start]) ? FindRunEnd(words, start, wide: true) : start + 1;
            if (IsCapital(words[start]))
            {
                for (var at = start; at < end; at++) (words[at].WideStart, words[at].WideEnd) = (start, end);
            }

            start = end;
        }
    }

    private static int FindRunEnd(ReadOnlySpan<WordView> words, int start, bool wide)
    {
        var end = start + 1;
        for (var at = end; at < words.Length && at - end < 3; at++)
        {
            if (IsCapital(words[at])) end = at + 1;
            else if (!words[at].IsJoint && !(wide && words[at].IsConnector)) break;
        }

        return end;
    }

    private static bool IsCapital(in WordView word) => word.Case >= WordCase.Capital;
}
