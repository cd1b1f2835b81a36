using Enrichment.Claims.Attributions;
using Enrichment.Claims.Lexicon;
using Enrichment.Claims.Reading;
using Enrichment.Text;

namespace Enrichment.Claims.Rules;

/// <summary>
/// Finds quotations that no other rule attributes. The marks are enough; a tree shows the speaker.
/// <list type="bullet">
/// <item>Smith was blunt: "We are not going." Smith shrugged. "We are not going."</item>
/// <item>"We are not going." — Ann Smith</item>
/// <item>"We are not going."</item>
/// </list>
/// </summary>
internal static class QuotationRule
{
    // In words and marks. Shorter ones are names, titles or single words.
    private const int Shortest = 5;

    /// <summary>The quotations of <paramref name="passage"/> that are a statement and are in none of <paramref name="claims"/>.</summary>
    public static List<Attribution> Find(Passage passage, IReadOnlyList<Attribution> claims)
    {
        if (passage.Quotes.Count == 0) return [];
        var found = new List<Attribution>();
        var said = new ContentWords(passage, claims);
        foreach (var quote in passage.Quotes)
        {
            if (said.HasAny(quote.First, quote.Last) || !IsSaid(passage, quote)) continue;
            var claim = Create(passage, quote, FindSame(passage, claims, quote));
            // A heading without a speaker repeats a quotation of the text.
            var hasSpeaker = claim.Source is not null || claim.SourceSpan is not null;
            if (!passage.IsHeading || hasSpeaker || passage[claim.CueAt] == ":") found.Add(claim);
        }

        return found;
    }

    /// <summary>Whether <paramref name="quote"/> is a statement, and not a title, a single word or a list of names.</summary>
    public static bool IsSaid(Passage passage, QuotedSpan quote) =>
        quote.Last - quote.First > Shortest && !passage.IsTitle(quote) && HasClause(passage, quote);

    private static bool HasClause(Passage passage, QuotedSpan quote)
    {
        for (var at = quote.First + 1; at < quote.Last; at++)
        {
            if (passage.IsFinite(at) || (passage.Is(at, WordClass.Subject) && !passage.Is(at, WordClass.Determiner))) return true;
        }

        return false;
    }

    // ""It is over," Smith said, referring to the war - "and we won."": the speaker of the quotation before it in the same sentence.
    private static NounPhrase? FindSame(Passage passage, IReadOnlyList<Attribution> claims, QuotedSpan quote)
    {
        if (passage.QuoteAt(quote.First - 1) is not null || !passage.IsMark(quote.First - 1)) return null;
        return claims.LastOrDefault(claim => claim.Content.End <= quote.First && claim.CueAt < quote.First
            && passage.QuoteAt(claim.Content.First) is not null && passage.TreeAt(claim.CueAt) == passage.TreeAt(quote.First))?.Source;
    }

    // ""It is over," Smith is expected to say."
    private static NounPhrase? FindNext(Passage passage, QuotedSpan quote)
    {
        if (passage[quote.Last - 1] is not ("," or "?" or "!") || passage.TreeAt(quote.Last + 1) is not { } tree) return null;
        if (passage.Trees.FirstOrDefault(sentence => sentence.Tree == tree) is not { } sentence) return null;
        var isAfter = sentence.FindPlace(tree.Root) > quote.Last;
        return isAfter && SubjectFinder.Find(sentence, tree.Root) is { } subject && subject.First > quote.Last ? subject : null;
    }

    private static Attribution Create(Passage passage, QuotedSpan quote, NounPhrase? same)
    {
        var isAnnounced = quote.First > 0 && passage[quote.First - 1] == ":";
        var cue = isAnnounced ? quote.First - 1 : quote.First;
        var source = same ?? FindSpeaker(passage, quote.First) ?? FindNext(passage, quote);
        var claim = new Attribution
        {
            Passage = passage,
            Type = CueType.Quotation,
            Cue = passage.Span(cue, cue + 1),
            CueAt = cue,
            Source = source is not null && Speakers.IsPerson(passage, source) ? source : null,
            Content = (quote.First, quote.Last + 1),
        };
        return Signatures.Find(passage, quote.Last + 1) is { } signature ? Signatures.Sign(claim, passage, signature) : claim;
    }

    // The subject of the first verb of the sentence that announces the quotation.
    private static NounPhrase? FindSpeaker(Passage passage, int end)
    {
        // "The award is "given to a writer"": no verb announces the quotation.
        var isEmbedded = passage.IsWord(end - 1) && passage.QuoteAt(end - 1) is null;
        foreach (var sentence in passage.Trees)
        {
            var isBefore = sentence.FindPlace(sentence.Tree.Root) is >= 0 and var place && place < end
                && (!isEmbedded || passage.CueVerbAt(place) is not null);
            if (isBefore && SubjectFinder.Find(sentence, sentence.Tree.Root) is { } subject && subject.End <= end) return subject;
        }

        return null;
    }
}
