using Enrichment.Claims.Attributions;
using Enrichment.Claims.Disputes;
using Enrichment.Claims.Lexicon;
using Enrichment.Claims.Reading;
using Enrichment.Syntax;

namespace Enrichment.Claims.Rules;

/// <summary>
/// Finds denials that report no statement of their own.
/// <list type="bullet">
/// <item>Smith pleaded not guilty. Smith entered a plea of not guilty.</item>
/// <item>Smith maintained his innocence.</item>
/// <item>Smith denied responsibility. Smith disputed the report's figures.</item>
/// <item>Smith called the accusation a lie.</item>
/// <item>Jones said that prices rose, which Smith denies.</item>
/// <item>The claim that prices rose was rejected by Smith.</item>
/// </list>
/// </summary>
internal static class DenialRule
{
    /// <summary>The denials of <paramref name="passage"/> whose cues are none of <paramref name="claims"/>, in order.</summary>
    public static List<Attribution> Find(Passage passage, IReadOnlyList<Attribution> claims)
    {
        var found = new List<Attribution>();
        CueSpans? cues = null;
        foreach (var (sentence, verb, at) in passage.Unquoted)
        {
            if (sentence.Tree[verb].PartOfSpeech != PartOfSpeech.Verb) continue;
            if (Read(sentence, verb, at, claims) is { } denial && !(cues ??= new CueSpans(claims)).Overlap(denial)) found.Add(denial);
        }

        return found;
    }

    private static Attribution? Read(PassageTree sentence, int verb, int place, IReadOnlyList<Attribution> claims)
    {
        var tree = sentence.Tree;
        if (tree[verb].Lemma is "plead" or "enter") return Create(sentence, verb, FindPlea(sentence, verb));
        if (tree.IsNegated(verb)) return null;
        var thing = tree.FindChild(verb, Relation.DirectObject);
        if (tree[verb].Lemma is "maintain" or "protest" or "proclaim" or "declare" or "assert" or "profess")
            return thing is { } noun && tree[noun].Lemma == "innocence" ? Create(sentence, verb, sentence.FindSubtreeRange(noun)) : null;
        if (DisputeWords.Labeling.Has(tree[verb].Lemma) && FindLabel(sentence, verb) is { } label) return Create(sentence, verb, label);
        if (sentence.Passage.CueVerbAt(place) is not { Verb.Stance: Stance.Denies }) return null;
        if (tree.IsPassive(verb)) return ReadPassive(sentence, verb);
        if (thing is not { } denied) return null;
        if (tree[denied].Tag == "WDT") return Create(sentence, verb, FindAntecedent(sentence, denied, claims));
        var isSaid = DisputeWords.Guilt.Has(tree[denied].Lemma) || IsStatement(sentence, denied);
        return isSaid ? Create(sentence, verb, sentence.FindSubtreeRange(denied)) : null;
    }

    // "the claim", "it"
    private static bool IsStatement(PassageTree sentence, int noun) =>
        sentence.Passage.Is(sentence.FindPlace(noun), WordClass.ClaimNoun | WordClass.Demonstrative)
            || DisputeWords.Counts.Has(sentence.Tree[noun].Lemma) || sentence.Tree[noun].Lemma == "it";

    // "called the accusation a lie": parsers take the two nouns for a clause, or for two objects.
    private static (int First, int End)? FindLabel(PassageTree sentence, int verb)
    {
        var tree = sentence.Tree;
        var below = tree.GetSubtree(verb).Where(node => node > verb).ToList();
        var label = below.FindIndex(node => DisputeWords.Has(DisputeWords.Untrue, tree, node));
        var thing = below.FindIndex(node => IsStatement(sentence, node));
        if (thing < 0 || label <= thing) return null;
        var clause = tree.FindClause(below[label]);
        if (clause != verb && tree[clause].Head != verb) return null;
        return sentence.FindRange(tree.GetSubtree(below[thing]).Concat(tree.GetSubtree(below[label])).Where(node => node > verb));
    }

    // "not guilty to two charges", "a plea of not guilty".
    private static (int First, int End)? FindPlea(PassageTree sentence, int verb)
    {
        var passage = sentence.Passage;
        var from = sentence.FindPlace(verb) + 1;
        for (var at = from; at < Math.Min(passage.Count, from + 6); at++)
        {
            var isNot = passage[at] == "not" && passage[at + 1] == "guilty";
            if (isNot || passage[at] == "innocent") return (at, isNot ? at + 2 : at + 1);
        }

        return null;
    }

    // "Jones said that prices rose, which Smith denies": the content of the claim before "which".
    private static (int First, int End)? FindAntecedent(PassageTree sentence, int pronoun, IReadOnlyList<Attribution> claims)
    {
        var place = sentence.FindPlace(pronoun);
        if (place < 2) return null;
        var end = sentence.Passage[place - 1] == "," ? place - 1 : place;
        var last = claims.LastOrDefault(claim => claim.Content.First < end && claim.Content.End >= end);
        return last is null ? null : (last.Content.First, end);
    }

    // "The claim that prices rose was rejected by Smith".
    private static Attribution? ReadPassive(PassageTree sentence, int verb)
    {
        var tree = sentence.Tree;
        if (tree.FindAgent(verb) is not { } agent || PhraseFinder.Find(sentence, agent, verb) is not { } source) return null;
        foreach (var subject in tree.GetSubjects(verb))
        {
            if (sentence.Passage.Is(sentence.FindPlace(subject), WordClass.ClaimNoun))
                return Create(sentence, verb, sentence.FindSubtreeRange(subject), source);
        }

        return null;
    }

    private static Attribution? Create(PassageTree sentence, int verb, (int First, int End)? content) =>
        SubjectFinder.Find(sentence, verb) is { } source ? Create(sentence, verb, content, source) : null;

    private static Attribution? Create(PassageTree sentence, int verb, (int First, int End)? content, NounPhrase source)
    {
        if (content is not { } words) return null;
        var place = sentence.FindPlace(verb);
        return new Attribution
        {
            Passage = sentence.Passage,
            Type = CueType.Verb,
            Cue = sentence.Passage.Span(place, place + 1),
            CueAt = place,
            Source = source,
            Content = words,
            Stance = Stance.Denies,
            IsNominal = true,
        };
    }
}
