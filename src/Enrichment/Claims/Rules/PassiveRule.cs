using Enrichment.Claims.Attributions;
using Enrichment.Claims.Contents;
using Enrichment.Claims.Lexicon;
using Enrichment.Claims.Reading;
using Enrichment.Syntax;

namespace Enrichment.Claims.Rules;

/// <summary>
/// Finds claims that a passive verb reports. The source is the agent. Without one, statements count ("is claimed"), but thoughts need a
/// person who thinks: "Prices are expected to rise" is no claim.
/// <list type="bullet">
/// <item>It is claimed (by Smith) that prices rose. Prices rose, it was claimed. As was reported by Smith, prices rose.</item>
/// <item>Jones was told by Smith that prices rose.</item>
/// <item>The claim was denied by Smith. The claim that prices rose was denied by Smith.</item>
/// <item>Jones was accused (by Smith) of lying. Prices were described (by Smith) as high. Jones was blamed for the prices.</item>
/// <item>Jones was urged by Smith to leave. Jones is believed by Smith to have left.</item>
/// <item>Jones was called a liar by Smith. The vote was dubbed "a farce".</item>
/// <item>The plan was criticized by Smith. The plan, criticized by Smith, failed.</item>
/// </list>
/// </summary>
internal static class PassiveRule
{
    /// <summary>The claims that passive verbs outside the quotations of <paramref name="passage"/> report, in order.</summary>
    public static List<Attribution> Find(Passage passage, CancellationToken cancellationToken)
    {
        var claims = new List<Attribution>();
        foreach (var (sentence, verb, at) in passage.Unquoted)
        {
            if (sentence.Tree[verb].Tag != "VBN" || !IsPassive(sentence.Tree, verb)) continue;
            cancellationToken.ThrowIfCancellationRequested();
            if (VerbGroup.Read(sentence, verb, at) is not { IsPassive: true, IsQuotedAs: false } cue) continue;
            if (Read(sentence, verb, cue) is { } claim) claims.Add(claim);
        }

        return claims;
    }

    // "was criticized", or a participle without a subject of its own: "The plan, criticized by Smith".
    private static bool IsPassive(SyntaxTree tree, int verb)
    {
        if (tree.HasChild(verb, Relation.PassiveAuxiliary)) return true;
        if (tree[verb].Is(Relation.Conjunct)) return tree[verb].Head < verb && IsPassive(tree, tree[verb].Head);
        return tree[verb].IsAny(Relation.AdnominalClause, Relation.AdverbialClause) && !tree.HasSubject(verb)
            && !tree.HasChild(verb, Relation.Auxiliary);
    }

    private static Attribution? Read(PassageTree sentence, int verb, VerbCue cue)
    {
        var agent = FindAgent(sentence, verb);
        if (agent is null && IsOnlyPossible(sentence.Tree, verb)) return null;
        if (FindClause(sentence, verb, cue, agent) is { } clause)
        {
            if (agent?.First < clause.First) agent = agent with { End = Math.Min(agent.End, clause.First) };
            return Create(sentence.Passage, cue, agent, clause) with { Alleging = agent is null };
        }

        if (SubjectFinder.Find(sentence, verb) is not { } subject) return null;
        if (cue.Verb.Stance == Stance.Denies) return agent is null || cue.IsNegated ? null : FindDenied(sentence, cue, agent, subject);
        if (cue.Verb.Stance != Stance.Asserts) return null;
        if (PassiveComplements.Find(sentence, verb, cue, agent) is { } complement && !IsInside(subject, cue, complement))
        {
            if (agent is null && IsNaming(sentence, verb, cue, complement.Opener)) return null;
            var (group, rest) = TakeOpener(sentence.Passage, cue, complement);
            return Create(sentence.Passage, group, agent, Join(group, subject, rest));
        }

        return IsJudged(sentence, verb, cue, agent)
            ? Create(sentence.Passage, cue, agent, new SaidContent(subject.First, subject.End, Complement.Noun)) : null;
    }

    // "was accused of lying": the preposition is one of the words that report. "As a farce" says how something is seen.
    private static (VerbCue Cue, (int Opener, int End) Complement) TakeOpener(
        Passage passage, VerbCue cue, (int Opener, int End) complement) =>
        complement.Opener == cue.End && complement.End > cue.End + 1 && passage[cue.End] == "of"
            ? (cue with { End = cue.End + 1 }, (complement.Opener + 1, complement.End)) : (cue, complement);

    // "They risk being blamed for it": nobody has blamed them yet.
    private static bool IsOnlyPossible(SyntaxTree tree, int verb) =>
        tree.HasChild(verb, Relation.PassiveAuxiliary) && !tree.IsFinite(verb);

    private static bool IsInside(NounPhrase subject, VerbCue cue, (int Opener, int End) complement) =>
        subject.First >= cue.First && subject.First < complement.End;

    // "The vote was described as a farce", "Described as a farce, the vote was void".
    private static SaidContent Join(VerbCue cue, NounPhrase subject, (int Opener, int End) complement)
    {
        var isBefore = subject.First < cue.First;
        return new SaidContent(
            isBefore ? subject.First : complement.Opener, isBefore ? complement.End : subject.End, Complement.As)
        {
            Interruption = isBefore ? (cue.First, complement.Opener) : (complement.End, subject.First),
        };
    }

    // A participle right after its noun restricts it: "the army backed by the West".
    private static bool IsJudged(PassageTree sentence, int verb, VerbCue cue, NounPhrase? agent) =>
        agent is not null && !cue.IsNegated && cue.Verb.Takes(Complement.Noun | Complement.As) && Speakers.IsPerson(sentence.Passage, agent)
            && (!IsModifier(sentence.Tree, verb) || sentence.Passage[cue.First - 1] == ",");

    // "a group called the Sea Guard", "a book called "The Sea"": its name.
    private static bool IsNaming(PassageTree sentence, int verb, VerbCue cue, int opener) =>
        IsModifier(sentence.Tree, verb) && cue.Verb.Takes(Complement.Predicate) && sentence.Passage[cue.First - 1] != ","
            && (sentence.Passage[opener] is "a" or "an" or "the" or "one"
                || (sentence.Passage.QuoteAt(opener) is { } quote && sentence.Passage.IsTitle(quote)));

    private static bool IsModifier(SyntaxTree tree, int verb) => !tree.HasChild(verb, Relation.PassiveAuxiliary);

    // "It is claimed that prices rose", "Jones was told by Smith that prices rose".
    private static SaidContent? FindClause(PassageTree sentence, int verb, VerbCue cue, NounPhrase? agent)
    {
        var tree = sentence.Tree;
        var isImpersonal = IsImpersonal(tree, verb);
        if (agent is null && (!isImpersonal || !IsStatement(cue.Verb))) return null;
        foreach (var clause in tree.FindChildren(verb, Relation.ClausalComplement, Relation.ClausalSubject).Concat(FindLost(tree, verb)))
        {
            if (clause > verb && tree.IsFinite(clause) && ClauseContent.Create(sentence, clause, verb) is { } content)
                return content.First > cue.First ? content : null;
        }

        var isAside = isImpersonal && cue.Verb is { IsOpen: false, PresentsEvidence: false }
            && cue.Verb.Takes(Complement.That | Complement.Clause);
        return isAside ? ClauseContent.FindSurrounding(sentence, verb) : null;
    }

    // "It was argued by lawyers that it was void": parsers often attach the clause to the agent.
    private static IEnumerable<int> FindLost(SyntaxTree tree, int verb) =>
        tree.FindAgent(verb) is { } agent && IsImpersonal(tree, verb)
            ? tree.FindChildren(agent, Relation.AdnominalClause).Where(clause => tree.FindMarker(clause) is not null) : [];

    // Subjects of "it is claimed", "as was claimed".
    private static bool IsImpersonal(SyntaxTree tree, int verb)
    {
        if (tree.FindChild(verb, Relation.Expletive) is not null) return true;
        var subjects = tree.GetSubjects(verb);
        return subjects.Length == 0 ? tree.FindAgent(verb) is not null && tree[verb].Is(Relation.AdverbialClause)
            : subjects.All(subject => tree[subject].Lemma == "it" || tree[subject].Is(Relation.ClausalSubject));
    }

    private static bool IsStatement(CueVerb verb) =>
        !verb.IsOpen && !verb.HasAddressee && verb.Stance == Stance.Asserts && !verb.Hedging && !verb.NeedsPerson;

    // "The claim (that prices rose) was denied by Smith".
    private static Attribution? FindDenied(PassageTree sentence, VerbCue cue, NounPhrase agent, NounPhrase subject)
    {
        var (passage, tree) = (sentence.Passage, sentence.Tree);
        var place = Speakers.FindHead(passage, subject);
        if (!passage.Is(place, WordClass.ClaimNoun | WordClass.Demonstrative)) return null;
        var noun = passage.NodeAt(place);
        var clause = tree.FindChildren(noun, Relation.AdnominalClause, Relation.ClausalComplement)
            .FirstOrDefault(clause => tree.GetMarkerLemma(clause) == "that", -1);
        var content = (clause >= 0 ? ClauseContent.Create(sentence, clause, noun) : null)
            ?? new SaidContent(subject.First, subject.End, Complement.ClaimNoun);
        return Create(passage, cue, agent, content) with { Stance = Stance.Denies };
    }

    private static NounPhrase? FindAgent(PassageTree sentence, int verb)
    {
        var tree = sentence.Tree;
        if (tree.FindAgent(verb) is not { } noun || tree.GetPrepositionLemma(noun) != "by") return null;
        return PhraseFinder.Find(sentence, noun, verb) is { } agent && Speakers.IsPersonOrText(sentence.Passage, agent) ? agent : null;
    }

    private static Attribution Create(Passage passage, VerbCue cue, NounPhrase? source, SaidContent content) => new()
    {
        Passage = passage,
        Type = CueType.Verb,
        Cue = passage.Span(cue.First, cue.End),
        CueAt = cue.First,
        Source = source,
        Content = (content.First, content.End),
        Interruption = content.Interruption,
        Act = cue.Verb.Act,
        Stance = cue.IsNegated ? Stance.Questions : Stance.Asserts,
        IsNominal = content.Kind is Complement.Noun or Complement.ClaimNoun,
        Alleging = cue.Verb.Lemma is "accuse" or "blame",
        Hedging = cue.Verb.Hedging,
    };
}
