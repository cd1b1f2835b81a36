using Enrichment.Claims.Attributions;
using Enrichment.Claims.Contents;
using Enrichment.Claims.Lexicon;
using Enrichment.Claims.Reading;
using Enrichment.Lexicons;
using Enrichment.Syntax;

namespace Enrichment.Claims.Rules;

/// <summary>
/// Finds claims that a noun reports. Any noun counts that takes a clause with "that" and has a source, except those for facts and
/// circumstances. Only listed nouns report without a source, or take infinitives and prepositions.
/// <list type="bullet">
/// <item>Smith's claim that prices rose failed. A warning by Smith that prices would rise failed.</item>
/// <item>Smith's argument is that prices rose.</item>
/// <item>Smith made a case that prices rose. Smith is of the opinion that prices rose.</item>
/// <item>There is speculation that prices rose.</item>
/// <item>Smith made a promise to leave. His refusal to leave surprised us.</item>
/// <item>Smith voiced doubts about the plan. Smith's criticism of the plan failed. Smith's support for the plan is known.</item>
/// <item>Smith is an opponent of the plan.</item>
/// <item>Allegations of fraud hurt the bank.</item>
/// </list>
/// </summary>
internal static class NounRule
{
    private static readonly WordSet NotCues = Lexicons.Lexicon.Open("Claims/not-cue-nouns.txt").ToWordSet();

    /// <summary>
    /// The claims of <paramref name="passage"/> that a noun outside its quotations reports, in order; what <paramref name="verbClaims"/>
    /// report is left out.
    /// </summary>
    public static List<Attribution> Find(
        Passage passage, IReadOnlyList<Attribution> verbClaims, CancellationToken cancellationToken)
    {
        var claims = new List<Attribution>();
        var said = verbClaims.Count > 0 ? new SaidWords(passage, verbClaims) : null;
        foreach (var (sentence, noun, at) in passage.Unquoted)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (sentence.Tree[noun].Tag is not ("NN" or "NNS") || passage.NameAt(at) is not null || said?.IsCue(at) == true) continue;
            var claim = ReadClause(sentence, noun, at);
            if (claim is null || said?.IsReported(claim) == true) claim = NounMatter.Find(sentence, noun, at);
            if (claim is not null && said?.IsReported(claim) != true) claims.Add(claim);
        }

        return claims;
    }

    private static Attribution? ReadClause(PassageTree sentence, int noun, int at)
    {
        var isListed = sentence.Passage.Is(at, WordClass.ReportingNoun);
        if (!isListed && NotCues.Has(sentence.Tree[noun].Lemma)) return null;
        if (FindClause(sentence, noun) is not { } clause) return null;
        var source = NounSource.Find(sentence, noun);
        if (source is null && (!isListed || clause.Kind != Complement.That || IsNamedByVerb(sentence, noun))) return null;
        return Create(sentence, noun, (source?.Verb is { } verb ? PredicateGroup.FindStart(sentence, verb) : at, at + 1), source, clause);
    }

    // "the claim that prices rose".
    private static SaidContent? FindClause(PassageTree sentence, int noun)
    {
        var tree = sentence.Tree;
        foreach (var clause in NounMatter.FindClauses(tree, noun))
        {
            if (clause > noun && IsThat(tree, clause)) return ClauseContent.Create(sentence, clause, noun);
        }

        return FindEquated(sentence, noun);
    }

    // "the argument is that prices rose".
    private static SaidContent? FindEquated(PassageTree sentence, int noun)
    {
        var tree = sentence.Tree;
        if (!tree[noun].Is(Relation.Subject) || tree[noun].Head is not (>= 0 and var predicate) || predicate < noun) return null;
        // Parsers sometimes attach the noun to the form of "be".
        var isOfCopula = tree[predicate].Is(Relation.Copula);
        if (isOfCopula) predicate = tree[predicate].Head;
        if (tree[predicate].Lemma == "be")
            return tree.FindChild(predicate, Relation.ClausalComplement) is { } said && IsThat(tree, said)
                ? ClauseContent.Create(sentence, said, predicate) : null;
        if (!tree.HasChild(predicate, Relation.Copula) || !IsThat(tree, predicate)) return null;
        if (!isOfCopula && tree.GetSubjects(predicate).Length < 2) return null;
        var first = sentence.FindPlace(tree.FindMarker(predicate)!.Value);
        return first > sentence.FindPlace(noun) && sentence.FindSubtreeRange(predicate) is var (_, end) && first < end
            ? new SaidContent(first, end, Complement.Clause) : null;
    }

    // In a relative clause, "that" is a subject or object and no marker; parsers often mix up the names of the two clauses.
    private static bool IsThat(SyntaxTree tree, int clause) =>
        tree.GetMarkerLemma(clause) == "that" && tree.HasSubject(clause);

    // "denied claims that", "said in a statement that": the verb already reports the claim.
    private static bool IsNamedByVerb(PassageTree sentence, int noun)
    {
        var word = sentence.Tree[noun];
        if (!word.IsAny(Relation.DirectObject, Relation.Oblique) || word.Head < 0) return false;
        if (sentence.Passage.CueVerbAt(sentence.FindPlace(word.Head)) is not { Verb: var verb }) return false;
        return word.Is(Relation.DirectObject) ? verb.Takes(Complement.ClaimNoun | Complement.Noun)
            : verb.Takes(Complement.That) && sentence.Passage.Is(sentence.FindPlace(noun), WordClass.Occasion);
    }

    /// <summary>The claim of <paramref name="noun"/> with <paramref name="cue"/> and <paramref name="content"/>.</summary>
    public static Attribution Create(PassageTree sentence, int noun, (int First, int End) cue, NounSource? source, SaidContent content)
    {
        var at = sentence.FindPlace(noun);
        return new()
        {
            Passage = sentence.Passage,
            Type = CueType.Noun,
            Cue = sentence.Passage.Span(cue.First, cue.End),
            CueAt = cue.First,
            Source = source?.Phrase,
            Content = (content.First, content.End),
            Act = GetSpeechAct(sentence.Passage, at, content.Kind),
            IsNominal = content.Kind == Complement.Noun,
            Stance = GetStance(sentence, noun, source),
            Alleging = source is null || sentence.Passage.Is(at, WordClass.AllegingNoun),
        };
    }

    private static Stance GetStance(PassageTree sentence, int noun, NounSource? source)
    {
        if (sentence.Tree[noun].Lemma == "denial") return Stance.Denies;
        var isNegated = sentence.Tree.IsNegated(noun) || (source?.Verb is { } verb && sentence.Tree.IsNegated(verb));
        return isNegated && !IsDoubt(sentence.Tree, noun) ? Stance.Questions : Stance.Asserts;
    }

    // "no doubt that", "no question that".
    private static bool IsDoubt(SyntaxTree tree, int noun) => tree[noun].Lemma is "doubt" or "question";

    private static SpeechAct GetSpeechAct(Passage passage, int noun, Complement content) =>
        content is Complement.That or Complement.Clause ? SpeechAct.Assertive
        : passage.Is(noun, WordClass.Requesting) ? SpeechAct.Directive
        : content == Complement.Infinitive ? SpeechAct.Commissive
        : passage.Is(noun, WordClass.Judging) ? SpeechAct.Expressive
        : SpeechAct.Assertive;
}
