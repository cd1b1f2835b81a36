using Enrichment.Claims.Attributions;
using Enrichment.Claims.Lexicon;
using Enrichment.Claims.Reading;
using Enrichment.Lexicons;
using Enrichment.Syntax;

namespace Enrichment.Claims.Rules;

/// <summary>Reads the verb group of a reporting verb: "has repeatedly insisted", "declined to say", "went on to argue".</summary>
internal static class VerbGroup
{
    private static readonly WordSet NotCues = Lexicons.Lexicon.Open("Claims/not-cues.txt").ToWordSet();

    /// <summary>The group of <paramref name="verb"/>; null if it cannot report.</summary>
    public static VerbCue? Read(PassageTree sentence, int verb)
    {
        var tree = sentence.Tree;
        var at = sentence.FindPlace(verb);
        if (at < 0 || !tree[verb].Tag.StartsWith("VB", StringComparison.Ordinal)) return null;
        if (sentence.Passage.QuoteAt(at) is not null) return null;
        var known = sentence.Passage.CueVerbAt(at)?.Verb;
        if (known is null && (tree[verb].PartOfSpeech != PartOfSpeech.Verb || NotCues.Has(tree[verb].Lemma))) return null;
        var cue = new VerbCue(known ?? CreateOpen(tree[verb].Lemma), GetForm(tree[verb].Tag), at, at + 1)
        {
            IsPassive = tree.IsPassive(verb) && tree[verb].Tag == "VBN" && !tree[verb].Is(Relation.OpenComplement),
            IsParticiple = tree[verb].Tag == "VBG" && !tree.HasChild(verb, Relation.Auxiliary),
        };
        cue = AddParticle(sentence, verb, cue);
        return AddAuxiliaries(sentence, verb, cue) is { } group ? AddGoverning(sentence, verb, group) : null;
    }

    private static CueVerb CreateOpen(string lemma) => new(lemma, Complement.That | Complement.Clause | Complement.Quote) { IsOpen = true };

    private static VerbForm GetForm(string tag) => tag switch
    {
        "VBD" => VerbForm.Past,
        "VBN" => VerbForm.Participle,
        "VBG" => VerbForm.Ing,
        "VBZ" => VerbForm.Third,
        _ => VerbForm.Base,
    };

    // "pointed out", "called for", "complained about".
    private static VerbCue AddParticle(PassageTree sentence, int verb, VerbCue cue)
    {
        var at = cue.End;
        var isAbout = cue.Verb.Takes(Complement.About)
            && sentence.Passage[at] is "about" or "of" or "against" or "on" or "over" or "regarding"
            && !sentence.Passage.Is(at + 1, WordClass.Time);
        if (cue.Verb.Particle is null && !isAbout)
            return HasParticleAt(sentence, verb, at) ? cue with { End = at + 1 } : cue;
        return cue with { End = at + 1, HasPreposition = isAbout };
    }

    private static bool HasParticleAt(PassageTree sentence, int verb, int place) =>
        sentence.Tree.FindChild(verb, Relation.VerbParticle) is { } particle && sentence.FindPlace(particle) == place;

    // A hypothetical statement was not made: "would say". "Will" counts only for what one can will: "will oppose".
    private static VerbCue? AddAuxiliaries(PassageTree sentence, int verb, VerbCue cue)
    {
        var (tree, passage) = (sentence.Tree, sentence.Passage);
        var isNegated = tree.IsNegated(verb);
        if (tree.FindModal(verb) is { } modal && !isNegated && !cue.Verb.NeedsPerson
            && !(tree[modal].Lemma == "can" && cue.Verb.Lemma == "confirm"))
            return null;
        var own = tree.FindChildren(verb, Relation.Auxiliary, Relation.AdverbialModifier, Relation.PassiveAuxiliary)
            .Select(sentence.FindPlace).ToHashSet();
        var first = cue.First;
        while (first > 0 && own.Contains(first - 1) && passage.QuoteAt(first - 1) is null
            && !passage.Is(first - 1, WordClass.Time) && IsInGroup(passage, first - 1))
            first--;
        return cue with { First = first, IsNegated = isNegated };
    }

    private static bool IsInGroup(Passage passage, int at) =>
        passage.Is(at, WordClass.Be | WordClass.HaveOrDo | WordClass.Modal | WordClass.Adverb | WordClass.Negation);

    // "refused to say", "went on to say", "was quoted as saying".
    private static VerbCue? AddGoverning(PassageTree sentence, int verb, VerbCue cue)
    {
        var (tree, passage) = (sentence.Tree, sentence.Passage);
        if (passage[cue.First - 1] == "as" && cue.Form == VerbForm.Ing && tree[verb].Head is >= 0 and var quoted
            && tree[quoted].Lemma is "quote" or "cite" or "report" && sentence.FindPlace(quoted) is >= 0 and var start)
        {
            while (start > 0 && passage.Is(start - 1, WordClass.Be | WordClass.HaveOrDo | WordClass.Modal | WordClass.Adverb)) start--;
            return cue with { First = start, IsQuotedAs = true, IsParticiple = false };
        }

        if (passage[cue.First - 1] != "to" || cue.Form != VerbForm.Base) return cue;
        if (!passage.Is(cue.First - 2, WordClass.Refusing | WordClass.Proceeding)) return null;
        var isRefused = passage.Is(cue.First - 2, WordClass.Refusing);
        var first = passage[cue.First - 2] == "on" ? cue.First - 3 : cue.First - 2;
        while (first > 0 && passage.Is(first - 1, WordClass.Be | WordClass.HaveOrDo | WordClass.Modal)) first--;
        return cue with { First = Math.Max(0, first), IsNegated = cue.IsNegated || isRefused };
    }
}
