using Enrichment.Claims.Lexicon;
using Enrichment.Text;

namespace Enrichment.Claims.Reading;

/// <summary>Finds parts of passages by their marks and verbs.</summary>
internal static class PassageParts
{
    // No sentence of prose is longer. The limit bounds the time on hostile text.
    private const int Longest = 150;

    extension(Passage passage)
    {
        /// <summary>Index after the sentence that continues at <paramref name="from"/>, without its final mark.</summary>
        public int FindSentenceEnd(int from)
        {
            var end = from;
            while (end < passage.Count && end - from < Longest && !passage.EndsSentence(end))
                end = passage.QuoteAt(end) is { } quote ? quote.Last + 1 : end + 1;
            return end;
        }

        /// <summary>Whether there is a finite verb from <paramref name="first"/> to before <paramref name="end"/>.</summary>
        public bool HasVerb(int first, int end)
        {
            for (var at = first; at < Math.Min(end, first + Longest); at++)
            {
                if (passage.IsWord(at) && passage.NameAt(at) is null && passage.IsFinite(at)) return true;
            }

            return false;
        }

        /// <summary>
        /// Whether <paramref name="quote"/> is a title and not speech: all words capitalized, no mark of a quotation ("on ABC's "This Week"
        /// that").
        /// </summary>
        public bool IsTitle(QuotedSpan quote)
        {
            if (passage[quote.First - 1] is "," or ":") return false;
            var end = passage.IsAfterNaming(quote.First) && passage[quote.Last - 1] is "." or "," ? quote.Last - 1 : quote.Last;
            for (var at = quote.First + 1; at < end; at++)
            {
                if (passage.IsMark(at) || (passage.IsWord(at) && !passage.IsCapitalized(at) && !passage.IsSmallInTitles(at))) return false;
            }

            return passage.IsCapitalized(quote.First + 1);
        }

        // "on "This Week."", "a book called "The Queen,"": the mark belongs to the sentence.
        private bool IsAfterNaming(int at) => passage.Is(at - 1, WordClass.Preposition) || passage.IsKind(at - 1, TokenKind.Suffix)
            || passage[at - 1] is "called" or "titled" or "entitled" or "named" or "dubbed";

        private bool IsSmallInTitles(int at) => passage.Is(at, WordClass.Preposition | WordClass.Determiner | WordClass.Coordinator);

        // A full stop inside a passage ends a sentence only if a quotation follows: "Lt. Gen.", "No. 5 of".
        private bool EndsSentence(int at)
        {
            if (passage.QuoteAt(at) is not null) return false;
            if (passage[at] == ";") return true;
            if (!passage.IsEnd(at)) return false;
            if (at + 1 >= passage.Count || passage[at] is "!" or "?") return true;
            return passage.TokenAt(at).End < passage.TokenAt(at + 1).Offset && passage.QuoteAt(at + 1) is not null;
        }
    }
}
