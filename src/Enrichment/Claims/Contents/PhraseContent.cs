using Enrichment.Claims.Attributions;
using Enrichment.Claims.Lexicon;
using Enrichment.Claims.Reading;
using Enrichment.Syntax;

namespace Enrichment.Claims.Contents;

/// <summary>
/// Finds content that is no clause with a subject: "vowed to fight", "denied lying", "urged them to leave", "called it a farce",
/// "accused them of fraud", "described it as a success", "claimed victory", "called for an inquiry". The cue's list has what may follow.
/// </summary>
internal static class PhraseContent
{
    private const Relation Topics = Relation.Oblique | Relation.AdverbialClause | Relation.ClausalComplement | Relation.OpenComplement;

    /// <summary>The content of <paramref name="cue"/>, whose verb is <paramref name="verb"/>; null if there is none.</summary>
    public static SaidContent? Find(PassageTree sentence, int verb, VerbCue cue) =>
        FindAction(sentence, verb, cue) ?? FindCharge(sentence, verb, cue) ?? FindTopic(sentence, verb, cue)
            ?? ObjectContent.Find(sentence, verb, cue);

    // "vowed to fight", "admitted lying", "urged them to leave", "considers it a mistake".
    private static SaidContent? FindAction(PassageTree sentence, int verb, VerbCue cue)
    {
        var tree = sentence.Tree;
        foreach (var action in tree.FindChildren(verb, Relation.OpenComplement, Relation.ClausalComplement, Relation.AdverbialClause))
        {
            if (tree[action].Is(Relation.AdverbialClause) && !IsRequest(sentence, verb, cue, action)) continue;
            var named = ObjectContent.FindThing(tree, verb) ?? ObjectContent.FindOwnSubject(tree, verb, action);
            var kind = GetKind(tree, action, named is not null);
            if (!cue.Verb.Takes(kind)) continue;
            int[] nodes = named is { } person ? [.. tree.GetSubtree(person), .. tree.GetSubtree(action)] : [.. tree.GetSubtree(action)];
            return Create(sentence, nodes, cue, kind);
        }

        return null;
    }

    // "called on the council to act": parsers often take the infinitive for an adverbial.
    private static bool IsRequest(PassageTree sentence, int verb, VerbCue cue, int action) =>
        cue.Verb.Takes(Complement.ObjectInfinitive) && sentence.Tree.FindMarker(action) is { } marker && sentence.Tree[marker].Lemma == "to"
            && ObjectContent.FindThing(sentence.Tree, verb) is { } thing
            && sentence.FindSubtreeRange(thing)?.End == sentence.FindPlace(marker);

    private static Complement GetKind(SyntaxTree tree, int action, bool hasObject)
    {
        if (tree.GetMarkerLemma(action) == "to")
            return hasObject ? Complement.ObjectInfinitive : Complement.Infinitive;
        if (ClauseContent.IsGerund(tree, action)) return Complement.Gerund | (hasObject ? Complement.None : Complement.Noun);
        // "is demanding (that) the mayor make a pledge".
        if (hasObject && tree[action].Tag == "VB" && tree.FindMarker(action) is null) return Complement.That;
        // "called Jones a liar": parsers sometimes take the name for a part of the predicate.
        return hasObject || tree[action].PartOfSpeech == PartOfSpeech.Noun ? Complement.Predicate | Complement.Label : Complement.None;
    }

    // "accused them of fraud", "blamed Acme for the fire", "described the attack as an act of war".
    private static SaidContent? FindCharge(PassageTree sentence, int verb, VerbCue cue)
    {
        if (!cue.Verb.Takes(Complement.Charge | Complement.As)) return null;
        var tree = sentence.Tree;
        var first = tree.FindChild(verb, Relation.DirectObject, Relation.IndirectObject);
        foreach (var other in tree.FindChildren(verb, Topics))
        {
            if (other < verb || !Opens(tree, other, cue.Verb)) continue;
            int[] nodes = first is { } named ? [.. tree.GetSubtree(named), .. tree.GetSubtree(other)] : [.. tree.GetSubtree(other)];
            return Create(sentence, nodes, cue, cue.Verb.Complements & (Complement.Charge | Complement.As));
        }

        // "described the attack as an act": parsers often take the phrase for a part of the object.
        if (first is not { } thing) return null;
        return tree.FindChildren(thing, Relation.NominalModifier, Relation.AdnominalClause).Any(part => Opens(tree, part, cue.Verb))
            ? Create(sentence, tree.GetSubtree(thing), cue, cue.Verb.Complements & (Complement.Charge | Complement.As)) : null;
    }

    private static bool Opens(SyntaxTree tree, int node, CueVerb verb)
    {
        var word = (tree.FindPreposition(node) ?? tree.FindMarker(node)) is { } opener ? tree[opener].Lemma : "";
        if (word == "as") return verb.Takes(Complement.As);
        if (!verb.Takes(Complement.Charge)) return false;
        return word == verb.Lemma switch { "blame" => "for", "link" or "attribute" or "liken" => "to", "equate" => "with", _ => "of" };
    }

    // "called for an inquiry", "spoke on Monday about the war".
    private static SaidContent? FindTopic(PassageTree sentence, int verb, VerbCue cue)
    {
        var tree = sentence.Tree;
        if (cue.Verb.Particle is null && !cue.Verb.Takes(Complement.About)) return null;
        foreach (var topic in tree.FindChildren(verb, Topics))
        {
            if (FindOpener(tree, topic, cue.Verb) is not { } opener || IsStranded(tree, topic, opener)) continue;
            if (sentence.Passage.Is(sentence.FindPlace(topic), WordClass.Time) || IsPlace(sentence, opener, cue)) continue;
            var words = ObjectContent.GetMatter(sentence, topic).Where(node => node != opener);
            return ObjectContent.Extend(sentence, verb, cue, Create(sentence, words, cue, Complement.Noun));
        }

        return null;
    }

    // "spoke in a house on a hill": only "about" can be far from the verb.
    private static bool IsPlace(PassageTree sentence, int opener, VerbCue cue) =>
        cue.Verb.Particle is null && sentence.Tree[opener].Lemma == "on" && sentence.FindPlace(opener) > cue.End
            && sentence.Passage[cue.End] is "in" or "at" or "from";

    // "the plan he lobbied for in May": the preposition belongs to "the plan", and the phrase after it has one of its own.
    private static bool IsStranded(SyntaxTree tree, int topic, int opener) =>
        opener + 1 < topic && tree[opener + 1].Head == topic && tree[opener + 1].Is(Relation.Case)
            && tree[tree[topic].Head].Is(Relation.RelativeClause);

    private static int? FindOpener(SyntaxTree tree, int topic, CueVerb verb)
    {
        foreach (var child in tree.GetChildren(topic))
        {
            if (child >= topic || !tree[child].IsAny(Relation.Case, Relation.Marker)) continue;
            if (tree[child].Lemma == verb.Particle) return child;
            if (verb.Takes(Complement.About) && tree[child].Lemma is "about" or "of" or "against" or "on" or "over" or "regarding")
                return child;
        }

        return null;
    }

    /// <summary>The words from the first to the last of <paramref name="nodes"/>, without the cue; null if there are none.</summary>
    public static SaidContent? Create(PassageTree sentence, IEnumerable<int> nodes, VerbCue cue, Complement kind)
    {
        if (sentence.FindRange(nodes) is not var (first, end)) return null;
        if (first < cue.End && end > cue.First) first = cue.End;
        // Parsers often leave the closing mark to another word.
        if (sentence.Passage.QuoteAt(end - 1) is { } quote && quote.First >= first && quote.Last - end < 2) end = quote.Last + 1;
        return first < end ? new SaidContent(first, end, kind) : null;
    }
}
