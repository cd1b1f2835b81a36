using Enrichment.Claims.Attributions;
using Enrichment.Claims.Contents;
using Enrichment.Claims.Lexicon;
using Enrichment.Claims.Reading;
using Enrichment.Syntax;

namespace Enrichment.Claims.Rules;

/// <summary>
/// Finds claims that an active verb reports. Any verb counts that takes a clause and has a speaker as its subject, except those that cause
/// or perceive what the clause says; what else may follow is listed for each verb.
/// <list type="bullet">
/// <item>Smith said (that) prices rose.</item>
/// <item>Smith told reporters on Monday that prices rose.</item>
/// <item>Prices rose, Smith said. Prices rose, said Smith. Prices, Smith said, rose. As Smith said, prices rose.</item>
/// <item>"Prices rose," Smith said. Smith said: "Prices rose." "Prices," Smith said, "rose."</item>
/// <item>Smith asked whether prices rose. Smith explained why prices rose.</item>
/// <item>Smith left, saying that prices rose. Smith responded by saying that they rose. Smith was quoted as saying that they rose.</item>
/// <item>Smith vowed to fight. Smith denied lying. Smith urged them to leave. Smith accused them of fraud. Smith claimed victory.</item>
/// <item>The prices, which Smith said rose, fell.</item>
/// </list>
/// </summary>
internal static class VerbRule
{
    /// <summary>
    /// The claims that verbs outside the quotations of <paramref name="passage"/> report, in order of their cues.
    /// </summary>
    public static List<Attribution> Find(Passage passage, CancellationToken cancellationToken)
    {
        var claims = new List<Attribution>();
        foreach (var sentence in passage.Trees)
        {
            for (var verb = 0; verb < sentence.Tree.Words.Count; verb++)
            {
                cancellationToken.ThrowIfCancellationRequested();
                if (VerbGroup.Read(sentence, verb) is not { } cue) continue;
                if (Read(sentence, verb, cue, claims.LastOrDefault()) is { } claim && !VerbMerger.TryMerge(claims, claim, cue))
                    claims.Add(claim);
            }
        }

        claims.RemoveAll(claim => claims.Exists(other => IsCloser(other, claim)));
        return claims;
    }

    // "Writing on Twitter, Smith declared: "It is over"": of two verbs with one content, the nearer one reports it.
    private static bool IsCloser(Attribution one, Attribution other) =>
        one.Content == other.Content && one.Source == other.Source && GetDistance(one) < GetDistance(other);

    private static int GetDistance(Attribution claim) => Math.Abs(claim.CueAt - claim.Content.First);

    private static Attribution? Read(PassageTree sentence, int verb, VerbCue cue, Attribution? last)
    {
        if (cue.IsPassive && !cue.IsQuotedAs) return null;
        if (SourcePhrases.FindSubject(sentence, verb) is not { } source) return null;
        if (!CanSpeak(sentence, verb, cue, source)) return null;
        if (FindContent(sentence, verb, cue, source) is { } content)
        {
            if (IsOnlyNamed(sentence, verb, content)) return null;
            return Create(sentence, verb, cue, source, Complete(sentence, cue, source, Attachments.Cut(sentence, verb, content)));
        }

        return cue.Verb.Stance == Stance.Denies ? CreateBareDenial(sentence, verb, cue, source, last) : null;
    }

    // "voters supporting the plan", "tweets shaming her": a participle beside a noun reports only clauses and quotations.
    private static bool IsOnlyNamed(PassageTree sentence, int verb, SaidContent content) =>
        sentence.Tree[verb].Is(Relation.AdnominalClause) && !sentence.Tree[verb].Is(Relation.RelativeClause)
            && content.Kind is not (Complement.That or Complement.Clause or Complement.Quote or Complement.Whether or Complement.Question);

    // "But prices rose, Smith said", "In May, Smith said, prices rose": what precedes belongs to the content.
    private static SaidContent Complete(PassageTree sentence, VerbCue cue, NounPhrase source, SaidContent content)
    {
        var passage = sentence.Passage;
        var isBefore = content.End <= Math.Min(cue.First, source.First);
        if (isBefore && content.First == 1 && passage.Is(0, WordClass.Coordinator)) return content with { First = 0 };
        var isInserted = passage[cue.End] == "," && content.First == cue.End + 1 && content.Kind == Complement.Clause
            && source.End <= cue.First && source.First > 1 && passage[source.First - 1] == "," && passage.Trees.Count == 1;
        if (isInserted) return content with { First = 0, Interruption = (source.First - 1, cue.End + 1) };
        return RelativeContent.AddPronoun(sentence, cue, source, content);
    }

    private static bool CanSpeak(PassageTree sentence, int verb, VerbCue cue, NounPhrase source)
    {
        var passage = sentence.Passage;
        if (passage[source.First - 1] is "if" or "unless") return false;
        if (!cue.Verb.NeedsPerson && !cue.Verb.IsOpen) return true;
        if (IsSpeaker(passage, source)) return true;
        if (cue.Verb.IsOpen) return false;
        // "The fund predicted that": the clause shows that it is a statement. "It attacked the plan": a group or a text.
        return passage[source.First] == "it" ? cue.Verb.Act is SpeechAct.Expressive or SpeechAct.Directive
            : Speakers.IsPersonOrText(passage, source) || FindClause(sentence, verb, cue) is { Kind: Complement.That };
    }

    // "one of those who signed": only persons have "who".
    private static bool IsSpeaker(Passage passage, NounPhrase source)
    {
        if (Speakers.IsPerson(passage, source)) return true;
        for (var at = source.First + 1; at < source.End; at++)
        {
            if (passage[at] == "who") return true;
        }

        return false;
    }

    private static SaidContent? FindContent(PassageTree sentence, int verb, VerbCue cue, NounPhrase source)
    {
        var (first, end) = GetReportingWords(cue, source);
        var quoted = QuotedContent.Find(sentence, verb, cue.IsParticiple ? -1 : first, end);
        // "scolded them: "Go home."": the colon shows that the words are those of the source.
        if (quoted is not null && !cue.Verb.Takes(Complement.Quote) && sentence.Passage[quoted.First - 1] != ":") quoted = null;
        var clause = FindClause(sentence, verb, cue);
        // "The truth, Smith said, was that it was over": the reporting words interrupt the clause.
        if (InsertedContent.Interrupts(sentence, verb, first, end)
            && InsertedContent.Find(sentence, verb, cue, first, end) is { } inserted) return inserted;
        // ""It is over," he said, adding that they would go": the clause belongs to the second verb.
        if (clause is { Kind: Complement.That } && clause.First >= cue.End && quoted?.First < cue.First) quoted = null;
        // "On the show "Today", Smith said it was over": the clause is what is said.
        if (quoted is not null && clause is { Kind: Complement.Clause } && clause.First >= cue.End && quoted.End <= cue.First
            && sentence.Passage.QuoteAt(clause.First) is null)
            quoted = null;
        // "said the war was "over"": the quotation is a part of the clause.
        if (clause?.First < quoted?.First && clause?.End > quoted?.First) quoted = null;
        return quoted
            ?? clause
            ?? FilterByPerson(sentence.Passage, source, PhraseContent.Find(sentence, verb, cue))
            ?? FindAround(sentence, verb, cue)
            ?? RelativeContent.Find(sentence, verb, cue, source)
            ?? InsertedContent.Find(sentence, verb, cue, first, end)
            ?? FollowingContent.Find(sentence.Passage, cue)
            ?? (IsEvidence(sentence.Passage, source) ? ObjectContent.FindShown(sentence, verb, cue) : null)
            ?? FilterByPerson(sentence.Passage, source, ObjectContent.FindQuoted(sentence, verb, cue));
    }

    private static bool IsEvidence(Passage passage, NounPhrase source) =>
        passage.Is(Speakers.FindHead(passage, source), WordClass.Evidence);

    private static (int First, int End) GetReportingWords(VerbCue cue, NounPhrase source) =>
        source.End <= cue.First && source.First < cue.First && cue.First - source.End < 12
            ? (source.First, cue.End)
            : source.First >= cue.End && source.First - cue.End < 3 ? (cue.First, source.End) : (cue.First, cue.End);

    private static SaidContent? FindClause(PassageTree sentence, int verb, VerbCue cue)
    {
        if (ClauseContent.FindComplement(sentence, verb) is not { } clause) return null;
        return Fits(cue, clause) ? clause : null;
    }

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

    // A table may "report" and a road may "address": only the verbs of a person, group or text report a phrase.
    private static SaidContent? FilterByPerson(Passage passage, NounPhrase source, SaidContent? phrase) =>
        phrase is null || IsSpeaker(passage, source) || Speakers.IsPersonOrText(passage, source) || passage[source.First] == "it"
            ? phrase : null;

    // "X claims victory, Y refutes": the second verb has no object, so it has the content of the first one.
    private static Attribution? CreateBareDenial(
        PassageTree sentence, int verb, VerbCue cue, NounPhrase source, Attribution? last)
    {
        var passage = sentence.Passage;
        if (last is null || !passage.IsEnd(cue.End) || last.Content.First >= source.First) return null;
        var end = Math.Min(last.Content.End, source.First);
        while (end > 1 && passage[end - 1] is "," or "and" or "but" or ";" or "while") end--;
        return end <= last.Content.First ? null
            : Create(sentence, verb, cue, source, new SaidContent(last.Content.First, end, Complement.ClaimNoun));
    }

    private static Attribution Create(PassageTree sentence, int verb, VerbCue cue, NounPhrase source, SaidContent content) => new()
    {
        Passage = sentence.Passage,
        Type = CueType.Verb,
        Cue = VerbGroup.GetSpan(sentence, verb, cue),
        CueAt = cue.First,
        Source = source,
        Content = (content.First, content.End),
        Interruption = content.Interruption,
        Act = content.Kind == Complement.ObjectInfinitive ? SpeechAct.Directive : cue.Verb.Act,
        Stance = StanceReader.Read(sentence.Passage, cue, content),
        Hedging = cue.Verb.Hedging,
        Alleging = cue.Verb.Lemma is "allege" or "accuse",
        IsOpenCue = cue.Verb.IsOpen,
        IsNominal = content.Kind is Complement.Noun or Complement.ClaimNoun,
        Between = content.First > cue.End ? (cue.End, content.First) : default,
    };
}
