using Enrichment.Text;

namespace Enrichment.Embedded.Entities;

/// <summary>Evidence for names in the shapes of a sentence's words.</summary>
internal static class NameShapes
{
    extension(TokenRun tokens)
    {
        /// <summary>Whether token <paramref name="index"/> is written like an acronym: two to six capitals.</summary>
        public bool IsAcronym(int index)
        {
            if (!tokens.IsWord(index)) return false;
            var capitals = 0;
            foreach (var c in tokens[index])
            {
                if (char.IsUpper(c)) capitals++;
                else if (c != '.' && !char.IsDigit(c)) return false;
            }

            return capitals is >= 2 and <= 6;
        }

        /// <summary>Whether it is the period of an initial or abbreviation before another capital: "George W. Bush".</summary>
        public bool IsInnerPeriod(int index) =>
            tokens[index] is "." && tokens.IsCapitalized(index - 1) && tokens.IsCapitalized(index + 1) && tokens.Touches(index)
            && (tokens[index - 1].Length == 1 || Abbreviations.InNames.Has(tokens[index - 1]));

        /// <summary>Whether it makes a possessive of the word it is attached to: "'s", or the apostrophe of "seafarers'".</summary>
        public bool IsPossessive(int index) =>
            tokens.Touches(index) && (tokens.IsSuffix(index) || (tokens[index] is "'" or "’" && tokens[index - 1] is [.., 's']));

        /// <summary>Whether the sentence is a headline with a capital on nearly every word, which is no evidence for names.</summary>
        public bool IsTitleCase()
        {
            var (capitalized, lower) = (0, 0);
            for (var index = 0; index < tokens.Count; index++)
            {
                if (!tokens.IsLongWord(index)) continue;
                if (char.IsUpper(tokens[index][0])) capitalized++;
                else lower++;
            }

            return capitalized >= 4 && lower * 8 <= capitalized && tokens[tokens.Count - 1] is not ".";
        }

        /// <summary>Whether the sentence is in capitals throughout.</summary>
        public bool IsShouted()
        {
            var words = 0;
            for (var index = 0; index < tokens.Count; index++)
            {
                if (!tokens.IsLongWord(index)) continue;
                if (HasSmallLetter(tokens[index])) return false;
                words++;
            }

            return words >= 2 && tokens.Count > 2;
        }

        // Short words are lowercase in headlines too.
        private bool IsLongWord(int index) => tokens.IsWord(index) && tokens[index].Length >= 4;
    }

    private static bool HasSmallLetter(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
        {
            if (char.IsLower(c)) return true;
        }

        return false;
    }
}
