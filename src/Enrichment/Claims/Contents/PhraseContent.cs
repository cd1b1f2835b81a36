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
    private static readonly string[] Topics =
        [Relation.Oblique, Relation.AdverbialClause, Relation.ClausalComplement, Relation.OpenComplement];

    /// <summary>The content of <paramref name="cue"/>, whose verb is <paramref name="verb"/>; null if there is none.</summary>
    public static SaidContent? Find(PassageTree sentence, int verb, VerbCue cue) =>
        FindAction(sentence, verb, cue) ?? FindCharge(sentence, verb, cue) ?? FindTopic(sentence, verb, cue)
            ?? FindLabel(sentence, verb, cue) ?? FindObject(sentence, verb, cue);

    // "vowed to fight", "admitted lying", "urged them to leave", "considers it a mistake".
    private static SaidContent? FindAction(PassageTree sentence, int verb, VerbCue cue)
    {
        var tree = sentence.Tree;
        foreach (var action in tree.FindChildren(verb, Relation.OpenComplement, Relation.ClausalComplement))
        {
            var named = tree.FindChild(verb, Relation.DirectObject, Relation.IndirectObject);
            var kind = GetKind(tree, action, named is not null);
            if (!cue.Verb.Takes(kind)) continue;
            int[] nodes = named is { } person ? [.. tree.GetSubtree(person), .. tree.GetSubtree(action)] : [.. tree.GetSubtree(action)];
            return Create(sentence, nodes, cue, kind);
        }

        return null;
    }

    private static Complement GetKind(SyntaxTree tree, int action, bool hasObject)
    {
        if (tree.FindMarker(action) is { } marker && tree[marker].Lemma == "to")
            return hasObject ? Complement.ObjectInfinitive : Complement.Infinitive;
        if (tree[action].Tag == "VBG") return Complement.Gerund;
        return hasObject ? Complement.Predicate | Complement.Label : Complement.None;
    }

    // "accused them of fraud", "blamed Acme for the fire", "described the attack as an act of war".
    private static SaidContent? FindCharge(PassageTree sentence, int verb, VerbCue cue)
    {
        if (!cue.Verb.Takes(Complement.Charge | Complement.As)) return null;
        var tree = sentence.Tree;
        var first = tree.FindChild(verb, Relation.DirectObject, Relation.IndirectObject);
        foreach (var other in tree.FindChildren(verb, Relation.Oblique, Relation.AdverbialClause, Relation.OpenComplement))
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

    // "called his plan "a farce"", "calls it "outrageous"": parsers take the words for an attribute of the object.
    private static SaidContent? FindLabel(PassageTree sentence, int verb, VerbCue cue)
    {
        if (!cue.Verb.Takes(Complement.Label | Complement.Predicate)) return null;
        if (sentence.Tree.FindChild(verb, Relation.DirectObject) is not { } thing || thing < verb) return null;
        var content = Extend(sentence, verb, Create(sentence, sentence.Tree.GetSubtree(thing), cue, Complement.Label));
        if (content is null) return null;
        for (var at = content.First; at < content.End; at++)
        {
            if (sentence.Passage.QuoteAt(at) is not null) return content;
        }

        return null;
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
            if (FindOpener(tree, topic, cue.Verb) is not { } opener) continue;
            if (sentence.Passage.Is(sentence.FindPlace(topic), WordClass.Time)) continue;
            return Extend(sentence, verb, Create(sentence, tree.GetSubtree(topic).Where(node => node != opener), cue, Complement.Noun));
        }

        return null;
    }

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

    // "cited the remarks as an example", "defended tweets shaming her": what follows without a comma belongs to it.
    private static SaidContent? Extend(PassageTree sentence, int verb, SaidContent? content)
    {
        if (content is null) return null;
        var end = content.End;
        foreach (var child in sentence.Tree.FindChildren(verb, Relation.OpenComplement, Relation.AdverbialClause, Relation.Oblique))
        {
            if (sentence.FindSubtreeRange(child) is not var (first, last) || first != end) continue;
            if (sentence.Tree[child].Is(Relation.Oblique) && sentence.Passage[first] != "as") break;
            end = last;
        }

        if (sentence.Passage.QuoteAt(end) is { } quote && quote.First == end && sentence.Passage.QuoteAt(end - 1) is null)
            end = quote.Last + 1;
        return content with { End = end };
    }

    private static SaidContent? FindObject(PassageTree sentence, int verb, VerbCue cue)
    {
        var tree = sentence.Tree;
        if (tree.FindChild(verb, Relation.DirectObject) is not { } thing || thing < verb) return null;
        if (sentence.Passage.Is(sentence.FindPlace(thing), WordClass.Time)) return null;
        var isPronoun = tree[thing].PartOfSpeech == PartOfSpeech.Pronoun;
        var isClaim = sentence.Passage.Is(sentence.FindPlace(thing), WordClass.ClaimNoun);
        if (!cue.Verb.Takes(Complement.Noun) && !(cue.Verb.Takes(Complement.ClaimNoun) && (isClaim || isPronoun))) return null;
        if (cue.Verb.Lemma == "claim" && sentence.Passage.Is(sentence.FindPlace(thing), WordClass.Taking)) return null;
        // "denied claims that he lied": what is denied is that he lied.
        if (isClaim && cue.Verb.Stance != Stance.Asserts
            && tree.FindChild(thing, Relation.AdnominalClause, Relation.ClausalComplement) is { } clause
            && tree.FindMarker(clause) is { } marker && tree[marker].Lemma == "that")
            return Create(sentence, tree.GetSubtree(clause), cue, Complement.That);
        var kind = cue.Verb.Takes(Complement.Noun) ? Complement.Noun : Complement.ClaimNoun;
        return Extend(sentence, verb, Create(sentence, GetObjectWords(sentence, thing), cue, kind));
    }

    // "praised the plan, which includes a fee": what follows a comma is the article's own addition.
    private static IEnumerable<int> GetObjectWords(PassageTree sentence, int thing)
    {
        var tree = sentence.Tree;
        return tree.Collect(thing, node => IsClauseOf(tree, node, thing)
            && sentence.FindSubtreeRange(node) is var (first, _) && sentence.Passage[first - 1] == ",");
    }

    private static bool IsClauseOf(SyntaxTree tree, int node, int noun) =>
        tree[node].Head == noun && node > noun
            && tree[node].IsAny(Relation.RelativeClause, Relation.AdnominalClause, Relation.Parataxis);

    private static SaidContent? Create(PassageTree sentence, IEnumerable<int> nodes, VerbCue cue, Complement kind)
    {
        if (sentence.FindRange(nodes) is not var (first, end)) return null;
        if (first < cue.End && end > cue.First) first = cue.End;
        return first < end ? new SaidContent(first, end, kind) : null;
    }
}
