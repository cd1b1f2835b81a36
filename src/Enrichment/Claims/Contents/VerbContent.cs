using Enrichment.Claims.Attributions;
using Enrichment.Claims.Lexicon;
using Enrichment.Claims.Reading;

namespace Enrichment.Claims.Contents;

/// <summary>
/// Finds what an active verb reports: a quotation, a clause, a phrase, or the clause that the reporting words are inserted into or follow.
/// </summary>
internal static class VerbContent
{
    /// <summary>The content of <paramref name="cue"/>, whose subject is <paramref name="source"/>; null if there is none.</summary>
    public static SaidContent? Find(PassageTree sentence, int verb, VerbCue cue, NounPhrase source)
    {
        var (first, end) = GetReportingWords(cue, source);
        // "The truth, Smith said, was that it was over": the reporting words interrupt the clause.
        if (InsertedContent.Interrupts(sentence, verb, first, end)
            && InsertedContent.Find(sentence, verb, cue, first, end) is { } inserted) return inserted;
        var quoted = QuotedContent.Find(sentence, verb, cue.IsParticiple ? -1 : first, end);
        var clause = FindClause(sentence, verb, cue);
        if (clause is not null && IsBetween(source, clause, cue)) clause = null;
        return (quoted is not null && IsSaid(sentence.Passage, cue, quoted, clause) ? quoted : null)
            ?? clause
            ?? FilterByPerson(sentence.Passage, source, PhraseContent.Find(sentence, verb, cue))
            ?? FindAround(sentence, verb, cue)
            ?? RelativeContent.Find(sentence, verb, cue, source)
            ?? (HasOther(sentence, verb, cue, source) ? null : InsertedContent.Find(sentence, verb, cue, first, end))
            ?? FollowingContent.Find(sentence.Passage, cue)
            ?? (IsEvidence(sentence.Passage, source) ? ObjectContent.FindShown(sentence, verb, cue) : null)
            ?? FilterByPerson(sentence.Passage, source, ObjectContent.FindQuoted(sentence, verb, cue));
    }

    /// <summary>The clause that is the complement of <paramref name="verb"/>, if its cue takes one.</summary>
    public static SaidContent? FindClause(PassageTree sentence, int verb, VerbCue cue)
    {
        if (ClauseContent.FindComplement(sentence, verb) is not { } clause) return null;
        return Fits(cue, clause) ? clause : null;
    }

    // Whether the quotation is what the verb reports, and not the clause beside it.
    private static bool IsSaid(Passage passage, VerbCue cue, SaidContent quoted, SaidContent? clause)
    {
        // "scolded them: "Go home."": the colon shows that the words are those of the source.
        if (!cue.Verb.Takes(Complement.Quote) && passage[quoted.First - 1] != ":") return false;
        if (clause is null) return true;
        // "said the war was "over"": the quotation is a part of the clause.
        if (clause.First < quoted.First && clause.End > quoted.First) return false;
        if (clause.First < cue.End) return true;
        return clause.Kind switch
        {
            // ""It is over," he said, adding that they would go": the clause belongs to the second verb.
            Complement.That => quoted.First >= cue.First,
            // "On the show "Today", Smith said it was over": the clause is what is said.
            Complement.Clause => quoted.End > cue.First || passage.QuoteAt(clause.First) is not null,
            _ => true,
        };
    }

    // "Pictures put out by the agency show": words between a subject and its verb belong to the subject.
    private static bool IsBetween(NounPhrase source, SaidContent clause, VerbCue cue) =>
        source.End <= clause.First && clause.End <= cue.First;

    // "Although it is new, the device emphasizes comfort": a thing does not say the clause before it, the verb has an object.
    private static bool HasOther(PassageTree sentence, int verb, VerbCue cue, NounPhrase source) =>
        InsertedContent.HasObject(sentence.Tree, verb, cue) && !Speakers.IsPersonOrText(sentence.Passage, source);

    private static bool IsEvidence(Passage passage, NounPhrase source) =>
        passage.Is(Speakers.FindHead(passage, source), WordClass.Evidence);

    private static (int First, int End) GetReportingWords(VerbCue cue, NounPhrase source) =>
        source.End <= cue.First && source.First < cue.First && cue.First - source.End < 12
            ? (source.First, cue.End)
            : source.First >= cue.End && source.First - cue.End < 3 ? (cue.First, source.End) : (cue.First, cue.End);

    private static bool Fits(VerbCue cue, SaidContent clause) => clause.Kind switch
    {
        Complement.Infinitive => cue.Verb.Takes(clause.Kind),
        Complement.Gerund => cue.Verb.Takes(Complement.Gerund | Complement.Noun),
        Complement.Predicate => !cue.Verb.IsOpen && cue.Verb.Takes(Complement.That),
        Complement.Whether or Complement.Question =>
            cue.Verb.Takes(Complement.Whether | Complement.Question) || cue.IsNegated || cue.Verb.IsOpen,
        _ => cue.Verb.Takes(Complement.That | Complement.Clause | Complement.Quote),
    };

    private static SaidContent? FindAround(PassageTree sentence, int verb, VerbCue cue) =>
        cue.IsNegated || cue.Verb.IsOpen || !cue.Verb.Takes(Complement.That | Complement.Clause)
            ? null : ClauseContent.FindSurrounding(sentence, verb);

    /// <summary>
    /// <paramref name="phrase"/> if <paramref name="source"/> can report one; else null. A table may "report", and a road "address".
    /// </summary>
    public static SaidContent? FilterByPerson(Passage passage, NounPhrase source, SaidContent? phrase)
    {
        if (phrase is null || passage[source.First] == "it") return phrase;
        return Speakers.IsPersonOrWho(passage, source) || Speakers.IsPersonOrText(passage, source) ? phrase : null;
    }
}
