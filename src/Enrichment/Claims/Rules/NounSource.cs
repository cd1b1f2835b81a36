using Enrichment.Analysis;
using Enrichment.Claims.Attributions;
using Enrichment.Claims.Lexicon;
using Enrichment.Claims.Reading;
using Enrichment.Syntax;

namespace Enrichment.Claims.Rules;

/// <summary>
/// The source of a noun that reports: its possessor ("Smith's claim"), its agent ("a claim by Smith"), the name before it ("Acme claims
/// that"), or the subject of its verb ("Smith made a claim", "Smith is of the opinion", "Smith is an opponent of").
/// </summary>
/// <param name="Phrase">The source.</param>
/// <param name="Verb">The verb or noun in the tree that starts the cue, if the source is its subject; otherwise null.</param>
/// <param name="End">Index after the source if it is after the noun; otherwise null.</param>
internal sealed record NounSource(NounPhrase Phrase, int? Verb = null, int? End = null)
{
    /// <summary>The source of <paramref name="noun"/>; null if it has none that can speak.</summary>
    public static NounSource? Find(PassageTree sentence, int noun) =>
        IsPosition(sentence, noun) ? FindSubject(sentence, noun)
            : FindOwner(sentence, noun) ?? FindAgent(sentence, noun) ?? FindSubject(sentence, noun) ?? FindName(sentence, noun);

    // "Smith is an opponent of the plan", but "Smith's opponent".
    private static bool IsPosition(PassageTree sentence, int noun) =>
        sentence.FindPlace(noun) is var at && sentence.Passage.Is(at, WordClass.Role) && sentence.Passage.Is(at, WordClass.NounOf);

    // "Smith's claim", "his claim"; but "Smith made his claim" has the whole subject.
    private static NounSource? FindOwner(PassageTree sentence, int noun)
    {
        if (sentence.Tree.FindPossessor(noun) is not { } owner || IsCleft(sentence.Tree, noun)) return null;
        if (FindOwner(sentence, owner, noun) is not { } phrase) return null;
        var isPronoun = sentence.Tree[owner].Tag == "PRP$" && sentence.Tree[owner].Lemma != "your";
        if (isPronoun && FindSubject(sentence, noun) is { } subject) return subject;
        return isPronoun || Speakers.IsPerson(sentence.Passage, phrase) ? new NounSource(phrase) : null;
    }

    /// <summary>The phrase of <paramref name="owner"/> without its "'s".</summary>
    public static NounPhrase? FindOwner(PassageTree sentence, int owner, int noun)
    {
        if (PhraseFinder.Find(sentence, owner, noun) is not { } phrase) return null;
        var end = phrase.End;
        while (end > phrase.First + 1 && sentence.Passage[end - 1] is "'s" or "’s" or "'" or "’") end--;
        return phrase with { End = end };
    }

    // "It was under his watch that".
    private static bool IsCleft(SyntaxTree tree, int noun) =>
        tree.FindPreposition(noun) is not null
            && tree.FindChildren(noun, Relation.Subject, Relation.Expletive).Any(subject => tree[subject].Lemma == "it");

    // "the claim by the ministry", "a warning from doctors".
    private static NounSource? FindAgent(PassageTree sentence, int noun)
    {
        foreach (var agent in sentence.Tree.FindChildren(noun, Relation.NominalModifier, Relation.Oblique))
        {
            if (agent < noun || sentence.Tree.GetPrepositionLemma(agent) is not ("by" or "from")) continue;
            if (PhraseFinder.Find(sentence, agent, noun) is { } phrase && Speakers.IsPersonOrText(sentence.Passage, phrase))
                return new NounSource(phrase, End: phrase.End);
        }

        return null;
    }

    // "has expressed concern", "is of the opinion", "is an opponent of".
    private static NounSource? FindSubject(PassageTree sentence, int noun)
    {
        var word = sentence.Tree[noun];
        var isPredicate = sentence.Tree.HasChild(noun, Relation.Copula)
            && (sentence.Tree.FindPreposition(noun) is not null || IsPosition(sentence, noun));
        var verb = isPredicate ? noun : word.Is(Relation.DirectObject) ? word.Head : -1;
        if (verb < 0 || (!isPredicate && !IsLight(sentence.Passage, sentence.FindPlace(verb)))) return null;
        return SubjectFinder.Find(sentence, verb) is { } phrase && Speakers.IsPerson(sentence.Passage, phrase)
            ? new NounSource(phrase, verb) : null;
    }

    private static bool IsLight(Passage passage, int verb) => passage.Is(verb, WordClass.LightVerb) && passage.NameAt(verb) is null;

    // "Acme claims that", "police warnings that".
    private static NounSource? FindName(PassageTree sentence, int noun)
    {
        foreach (var name in sentence.Tree.FindChildren(noun, Relation.Compound, Relation.NominalDescription))
        {
            if (sentence.FindPlace(name) is not (>= 0 and var at)) continue;
            if (IsGroup(sentence, at, noun)) return new NounSource(new NounPhrase(at, at + 1) { Head = at });
            if (sentence.Passage.NameAt(at) is not { } known) continue;
            if (known.Entity.Type is EntityType.Person or EntityType.Organization && known.End <= sentence.FindPlace(noun))
                return new NounSource(new NounPhrase(known.First, known.End) { Head = at });
        }

        return null;
    }

    // "police warnings", but not "a court order to leave".
    private static bool IsGroup(PassageTree sentence, int at, int noun)
    {
        var (passage, place) = (sentence.Passage, sentence.FindPlace(noun));
        var isAction = passage.Is(place, WordClass.NounTo) && !passage.Is(place, WordClass.ReportingNoun);
        return passage.Is(at, WordClass.Collective) && passage.NameAt(at) is null && !isAction;
    }
}
