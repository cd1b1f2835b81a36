using Enrichment.Claims.Attributions;
using Enrichment.Claims.Contents;
using Enrichment.Claims.Lexicon;
using Enrichment.Claims.Reading;
using Enrichment.Lexicons;
using Enrichment.Syntax;

namespace Enrichment.Claims.Rules;

/// <summary>
/// Finds opinions and feelings that an adjective reports. Any adjective counts that takes a clause with "that" and has a person as its
/// subject, except those by which the article judges the person. The list of attitudes may also take infinitives and prepositions.
/// <list type="bullet">
/// <item>Smith is confident (that) prices rose. Smith seemed certain that prices rose. Smith made (it) clear that prices rose.</item>
/// <item>Smith is not sure whether prices rose.</item>
/// <item>Smith is willing to talk.</item>
/// <item>Smith was angry about the prices. Smith, critical of the prices, left.</item>
/// </list>
/// </summary>
internal static class AdjectiveRule
{
    private static readonly WordSet NotCues = Lexicons.Lexicon.Open("Claims/not-cue-adjectives.txt").ToWordSet();

    private const Relation Clauses = Relation.ClausalComplement | Relation.OpenComplement | Relation.AdverbialClause;

    /// <summary>The claims of <paramref name="passage"/> that an adjective outside its quotations reports, in order.</summary>
    public static List<Attribution> Find(Passage passage, CancellationToken cancellationToken)
    {
        var claims = new List<Attribution>();
        foreach (var (sentence, node, at) in passage.Unquoted)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (IsCandidate(sentence, node, at) && Read(sentence, node, at) is { } claim) claims.Add(claim);
        }

        return claims;
    }

    private static bool IsCandidate(PassageTree sentence, int node, int at)
    {
        if (sentence.Passage.NameAt(at) is not null) return false;
        return sentence.Passage.Is(at, WordClass.Attitude) || (sentence.Tree[node].Tag == "JJ" && !NotCues.Has(sentence.Tree[node].Lemma));
    }

    // "so angry that he left": the clause is a result.
    private static bool HasDegree(PassageTree sentence, int adjective) =>
        sentence.Tree.FindChildren(adjective, Relation.AdverbialModifier)
            .Any(adverb => sentence.Tree[adverb].Lemma is "so" or "too" or "as");

    private static Attribution? Read(PassageTree sentence, int adjective, int at)
    {
        var passage = sentence.Passage;
        if (FindGovernor(sentence, adjective) is not { } governor) return null;
        if (IsHypothetical(sentence.Tree, adjective) || IsHypothetical(sentence.Tree, governor)) return null;
        if (FindContent(sentence, adjective, governor, at) is not var (end, content)) return null;
        if (SubjectFinder.Find(sentence, governor) is not { } source || !Speakers.IsPerson(passage, source)) return null;
        var first = Math.Min(at, PredicateGroup.FindStart(sentence, governor));
        if (first < source.End && source.First < end) first = Math.Max(first, source.End);
        if (first >= end || content.First < end) return null;
        return Create(passage, (first, end), source, content) with
        {
            Stance = IsNegated(sentence, adjective, governor) || content.Kind == Complement.Whether ? Stance.Questions : Stance.Asserts,
            Hedging = passage.Is(at, WordClass.HedgingAttitude),
        };
    }

    private static Attribution Create(Passage passage, (int First, int End) cue, NounPhrase source, SaidContent content) => new()
    {
        Passage = passage,
        Type = CueType.Adjective,
        Cue = passage.Span(cue.First, cue.End),
        CueAt = cue.First,
        Source = source,
        Content = (content.First, content.End),
        Act = content.Kind switch
        {
            Complement.Infinitive => SpeechAct.Commissive,
            Complement.About or Complement.Gerund => SpeechAct.Expressive,
            _ => SpeechAct.Assertive,
        },
        IsNominal = content.Kind is Complement.About or Complement.Gerund,
    };

    // "may be willing": nobody has said it.
    private static bool IsHypothetical(SyntaxTree tree, int predicate) =>
        (tree.FindModal(predicate) is not null || IsDuty(tree, predicate)) && !tree.IsNegated(predicate);

    // "had to be sure"
    private static bool IsDuty(SyntaxTree tree, int predicate) => tree[predicate].Is(Relation.OpenComplement)
        && tree[tree[predicate].Head].Lemma is "have" or "need" && tree.GetMarkerLemma(predicate) == "to";

    // "seemed certain", "made it clear": the verb has the subject. "made sure" and "made him angry" report nothing.
    private static int? FindGovernor(PassageTree sentence, int adjective)
    {
        var (tree, word) = (sentence.Tree, sentence.Tree[adjective]);
        if (!word.Is(Relation.OpenComplement) || word.Head < 0) return adjective;
        if (sentence.Passage.Is(sentence.FindPlace(word.Head), WordClass.Linking)) return word.Head;
        if (tree[word.Head].Lemma != "make") return adjective;
        var isSaid = tree.GetObjects(word.Head).All(thing => tree[thing].Lemma == "it") && word.Lemma is not ("sure" or "certain");
        return isSaid ? word.Head : null;
    }

    private static (int CueEnd, SaidContent Content)? FindContent(PassageTree sentence, int adjective, int governor, int at)
    {
        var isListed = sentence.Passage.Is(at, WordClass.Attitude);
        if (isListed && FindMatter(sentence, adjective, at) is { } matter) return matter;
        if (HasDegree(sentence, adjective)) return null;
        foreach (var head in governor == adjective ? [adjective] : new[] { adjective, governor })
        {
            foreach (var clause in sentence.Tree.FindChildren(head, Clauses))
            {
                if (clause > adjective && FindClause(sentence, clause, adjective, isListed) is { } content) return (at + 1, content);
            }
        }

        return null;
    }

    private static SaidContent? FindClause(PassageTree sentence, int clause, int adjective, bool isListed)
    {
        var marker = sentence.Tree.GetMarkerLemma(clause);
        var isComplement = !sentence.Tree[clause].Is(Relation.AdverbialClause) || marker is "that" or "whether";
        if (!isComplement || ClauseContent.Create(sentence, clause, adjective) is not { } content) return null;
        if (content.First <= sentence.FindPlace(adjective)) return null;
        return content.Kind switch
        {
            Complement.That => content,
            // "jubilant that": parsers may take "that" for a pronoun.
            Complement.Question when sentence.Passage[content.First] == "that" => content,
            Complement.Clause => sentence.Tree.HasSubject(clause) ? content : null,
            Complement.Infinitive or Complement.Whether or Complement.Question => isListed ? content : null,
            _ => null,
        };
    }

    // "angry about the noise", "worried about losing".
    private static (int CueEnd, SaidContent Content)? FindMatter(PassageTree sentence, int adjective, int at)
    {
        foreach (var matter in sentence.Tree.FindChildren(adjective, Relation.Oblique, Relation.AdverbialClause, Relation.NominalModifier))
        {
            if (matter < adjective || sentence.FindSubtreeRange(matter) is not var (first, end)) continue;
            if (first != at + 1 || end - first < 2 || !IsMatterOpener(sentence.Passage[first])) continue;
            var kind = sentence.Tree[matter].Is(Relation.AdverbialClause) ? Complement.Gerund : Complement.About;
            return (first + 1, new SaidContent(first + 1, end, kind));
        }

        return null;
    }

    private static bool IsMatterOpener(string word) =>
        word is "about" or "of" or "by" or "over" or "at" or "with" or "in" or "on" or "to" or "for";

    private static bool IsNegated(PassageTree sentence, int adjective, int governor) =>
        sentence.Tree.IsNegated(adjective) || sentence.Tree.IsNegated(governor);
}
