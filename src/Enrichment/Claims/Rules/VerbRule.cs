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
/// <item>The prices, which Smith said rose, fell. The plan that Smith opposes failed.</item>
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
        foreach (var (sentence, verb, at) in passage.Unquoted)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (VerbGroup.Read(sentence, verb, at) is not { } cue) continue;
            if (Read(sentence, verb, cue, claims.LastOrDefault()) is { } claim && !VerbMerger.TryMerge(claims, claim, cue))
                claims.Add(claim);
        }

        return SelectNearest(claims);
    }

    // "Writing on Twitter, Smith declared: "It is over"": of two verbs with one content, the nearer one reports it.
    private static List<Attribution> SelectNearest(List<Attribution> claims)
    {
        if (claims.Count < 2) return claims;
        var nearest = new Dictionary<((int First, int End) Content, NounPhrase? Source), int>();
        foreach (var claim in claims)
        {
            var key = (claim.Content, claim.Source);
            nearest[key] = Math.Min(GetDistance(claim), nearest.GetValueOrDefault(key, int.MaxValue));
        }

        return claims.FindAll(claim => GetDistance(claim) == nearest[(claim.Content, claim.Source)]);
    }

    private static int GetDistance(Attribution claim) => Math.Abs(claim.CueAt - claim.Content.First);

    private static Attribution? Read(PassageTree sentence, int verb, VerbCue cue, Attribution? last)
    {
        if (cue.IsPassive && !cue.IsQuotedAs) return null;
        if (SubjectFinder.Find(sentence, verb) is not { } source) return null;
        if (!CanSpeak(sentence, verb, cue, source)) return null;
        if (FindContent(sentence, verb, cue, source) is { } content)
        {
            content = RemoveEarlier(RemoveSource(sentence.Passage, content, source), last);
            if (IsOnlyNamed(sentence, verb, content) || Contains(content, source) || IsEmpty(sentence.Passage, cue, content)) return null;
            return Create(sentence, verb, cue, source, Complete(sentence, cue, source, Attachments.Cut(sentence, verb, content)));
        }

        return cue.Verb.Stance == Stance.Denies ? CreateBareDenial(sentence, verb, cue, source, last) : null;
    }

    // "supports it", "was ruled out of the team": nothing that can be quoted. But "denied it" answers a claim.
    private static bool IsEmpty(Passage passage, VerbCue cue, SaidContent content)
    {
        if (cue.Verb.Particle is not null && passage[content.First] == "of") return true;
        var isWord = content.End - content.First == 1 && content.Kind is Complement.Noun or Complement.ClaimNoun;
        return isWord && cue.Verb.Stance == Stance.Asserts && !cue.IsNegated && passage.Is(content.First, WordClass.Pronoun);
    }

    private static SaidContent? FindContent(PassageTree sentence, int verb, VerbCue cue, NounPhrase source) =>
        VerbContent.Find(sentence, verb, cue, source)
            ?? VerbContent.FilterByPerson(sentence.Passage, source, ModifiedNoun.Find(sentence, verb, cue, source));

    private static bool IsMeans(SyntaxTree tree, int verb)
    {
        var first = tree[verb].Is(Relation.Conjunct) ? tree[verb].Head : verb;
        if (tree[verb].Tag != "VBG" || tree.FindMarker(first) is not { } marker) return false;
        // "She started by emphasizing it": that happened. "to stop it by reporting it": that may happen.
        return tree[marker].Lemma is "for" or "without" or "when" || (tree[marker].Lemma == "by" && tree[tree[first].Head].Tag == "VB");
    }

    // "Prices Rose, Former Minister Says": parsers often take the speaker for the last word of the clause.
    private static SaidContent RemoveSource(Passage passage, SaidContent content, NounPhrase source) =>
        content.End == source.End && source.First - 1 > content.First && passage[source.First - 1] == ","
            ? content with { End = source.First - 1 } : content;

    // "Never urged Smith to leave": the only noun is no speaker.
    private static bool Contains(SaidContent content, NounPhrase source) =>
        source.First == content.First && source.End <= content.End && content.Interruption == default;

    // "I said "A" and they said "B"": the quotation before the words is that of the verb before them.
    private static SaidContent RemoveEarlier(SaidContent content, Attribution? last) =>
        last is not null && content.Kind == Complement.Quote && content.Interruption.First > 0
            && last.CueAt < content.First && last.Content.First == content.First && last.Content.End <= content.Interruption.First
            ? content with { First = content.Interruption.End, Interruption = default } : content;

    private static bool IsBesideNoun(PassageTree sentence, int verb) =>
        sentence.Tree[verb].Is(Relation.AdnominalClause) && !sentence.Tree[verb].Is(Relation.RelativeClause)
            && LooseParticiples.FindClause(sentence, verb) is null;

    // "voters supporting the plan", "by reporting the crime": a participle beside a noun or after "by" reports only clauses and quotations.
    private static bool IsOnlyNamed(PassageTree sentence, int verb, SaidContent content) =>
        (IsMeans(sentence.Tree, verb) || IsBesideNoun(sentence, verb))
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
        if (passage[source.First - 1] is "if" or "unless" || !IsNominal(sentence, source) || IsNobody(passage, source)) return false;
        // "As Smith put it, prices rose", but "Smith put it on the table".
        if (cue.Verb.Particle == "it" && passage[source.First - 1] != "as") return false;
        if (!cue.Verb.NeedsPerson && !cue.Verb.IsOpen) return true;
        if (Speakers.IsPersonOrWho(passage, source)) return true;
        if (cue.Verb.IsOpen) return false;
        // "The fund predicted that": the clause shows that it is a statement. "It attacked the plan": a group or a text.
        return passage[source.First] == "it" ? cue.Verb.Act is SpeechAct.Expressive or SpeechAct.Directive
            : Speakers.IsPersonOrText(passage, source) || VerbContent.FindClause(sentence, verb, cue) is { Kind: Complement.That };
    }

    // "No voters asked about it".
    private static bool IsNobody(Passage passage, NounPhrase source) =>
        passage[source.First] is "no" or "nobody" or "none" && passage.NameAt(source.First) is null && passage.IsWord(source.First + 1);

    // "Let's hope", "But what we think": a word that parsers take for a subject.
    private static bool IsNominal(PassageTree sentence, NounPhrase source)
    {
        var passage = sentence.Passage;
        return !passage.Is(source.First, WordClass.Coordinator) && passage[source.First] is not ("'s" or "’s");
    }

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
        Act = StanceReader.IsRequest(cue, content) ? SpeechAct.Directive : cue.Verb.Act,
        Stance = StanceReader.Read(sentence.Passage, cue, content),
        Hedging = cue.Verb.Hedging,
        Alleging = cue.Verb.Lemma is "allege" or "accuse",
        IsOpenCue = cue.Verb.IsOpen,
        IsNominal = content.Kind is Complement.Noun or Complement.ClaimNoun,
        Between = content.First > cue.End ? (cue.End, content.First) : default,
    };
}
