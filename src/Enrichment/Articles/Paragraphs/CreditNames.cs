using Enrichment.Text;

namespace Enrichment.Articles.Paragraphs;

/// <summary>Recognizes the names in credits: of agencies, publishers, and persons.</summary>
internal static class CreditNames
{
    private static readonly PhraseList Agencies = PhraseList.Open("Paragraphs/photo-agencies.txt");

    private static readonly Lexicons.WordSet Joining = Lexicons.Lexicon.Open("Paragraphs/credit-words.txt").ToWordSet();

    /// <summary>The number of tokens of the agency or publisher at <paramref name="index"/>, 0 if there is none.</summary>
    public static int MatchPublisher(TokenRun tokens, int index) => Agencies.Find(tokens, index)?.Length ?? 0;

    /// <summary>Whether the name of an agency, which is a credit without anything else, is at <paramref name="index"/>.</summary>
    public static bool IsAgency(TokenRun tokens, int index) => Agencies.Find(tokens, index, PhraseClass.Agency) is not null;

    /// <summary>
    /// Whether the tokens from <paramref name="start"/> up to, not including, <paramref name="end"/> are names, words that join names in
    /// credits, numbers and marks only.
    /// </summary>
    public static bool AreAll(TokenRun tokens, int start, int end)
    {
        var names = 0;
        while (start < end)
        {
            if (MatchPublisher(tokens, start) is > 0 and var length)
            {
                start += length;
                names++;
                continue;
            }

            if (tokens.IsCapitalized(start)) names++;
            else if (tokens.IsWord(start) && !Joining.Has(tokens[start])) return false;
            start++;
        }

        return names > 0;
    }
}
