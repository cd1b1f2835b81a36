using Enrichment.Claims.Attributions;
using Enrichment.Claims.Lexicon;
using Enrichment.Claims.Reading;
using Enrichment.Lexicons;
using Enrichment.Syntax;
using Enrichment.Text;

namespace Enrichment.Claims.Rules;

/// <summary>Reads the verb group of a reporting verb: "has repeatedly insisted", "declined to say", "went on to argue".</summary>
internal static class VerbGroup
{
    private static readonly WordSet NotCues = Lexicons.Lexicon.Open("Claims/not-cues.txt").ToWordSet();

    private const WordClass GroupWords = WordClass.Be | WordClass.HaveOrDo | WordClass.Modal;

    /// <summary>The group of <paramref name="verb"/>, which is at <paramref name="at"/>; null if it cannot report.</summary>
    public static VerbCue? Read(PassageTree sentence, int verb, int at)
    {
        var tree = sentence.Tree;
        if (tree[verb].Tag is not ['V', 'B', ..]) return null;
        var known = FindDistant(sentence, verb, at) ?? sentence.Passage.CueVerbAt(at)?.Verb;
        if (known is null && (tree[verb].PartOfSpeech != PartOfSpeech.Verb || NotCues.Has(tree[verb].Lemma))) return null;
        var cue = new VerbCue(known ?? CreateOpen(tree[verb].Lemma), GetForm(tree[verb].Tag), at, at + 1)
        {
            IsPassive = (tree.IsPassive(verb) && tree[verb].Tag == "VBN" && !IsOfPerfect(tree, verb)) || IsReducedPassive(tree, verb),
            IsParticiple = tree[verb].Tag == "VBG" && !tree.HasChild(verb, Relation.Auxiliary),
        };
        cue = AddParticle(sentence, verb, cue);
        return AddAuxiliaries(sentence, verb, cue) is { } group ? AddGoverning(sentence, verb, group) : null;
    }

    // A complement without an auxiliary may be a past tense.
    private static bool IsOfPerfect(SyntaxTree tree, int verb) =>
        tree[verb].Is(Relation.OpenComplement) && !tree.HasChild(verb, Relation.PassiveAuxiliary);

    // "Asked if it was over, Smith said", "When asked about it, Smith said": somebody else asked. Parsers often take the participle for a
    // past tense.
    private static bool IsReducedPassive(SyntaxTree tree, int verb) => tree[verb].Tag is "VBD" or "VBN"
        && tree[verb].Is(Relation.AdverbialClause) && !tree.HasSubject(verb) && !tree.HasChild(verb, Relation.Auxiliary)
        && (verb < tree[verb].Head || IsAfterWhen(tree, verb));

    private static bool IsAfterWhen(SyntaxTree tree, int verb) =>
        tree.FindChildren(verb, Relation.AdverbialModifier, Relation.Marker).Any(word => tree[word].Lemma == "when");

    /// <summary>The characters of <paramref name="cue"/>, with the "'s" of "he's saying", which shares a word with the subject.</summary>
    public static TextSpan GetSpan(PassageTree sentence, int verb, VerbCue cue)
    {
        var span = sentence.Passage.Span(cue.First, cue.End);
        foreach (var auxiliary in sentence.Tree.FindChildren(verb, Relation.Auxiliary))
        {
            var word = sentence.Tree[auxiliary].Span;
            if (sentence.FindPlace(auxiliary) is >= 0 and var place && place == cue.First - 1
                && word.Offset > sentence.Passage.TokenAt(place).Offset)
                return TextSpan.FromBounds(word.Offset, span.End);
        }

        return span;
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

    // "called on Friday for an inquiry": the day is between the verb and its preposition.
    private static CueVerb? FindDistant(PassageTree sentence, int verb, int at)
    {
        var (tree, passage) = (sentence.Tree, sentence.Passage);
        if (!passage.Is(at + 1, WordClass.Time) && !passage.Is(at + 2, WordClass.Time)) return null;
        foreach (var topic in tree.FindChildren(verb, Relation.Oblique, Relation.AdverbialClause))
        {
            var isDay = passage.Is(sentence.FindPlace(topic), WordClass.Time);
            var opener = topic < verb || isDay ? null : tree.FindPreposition(topic) ?? tree.FindMarker(topic);
            if (opener is { } word && passage.EntryAt(at).VerbWith(tree[word].Lemma) is { Particle: not null } found) return found;
        }

        return null;
    }

    // "pointed out", "called for", "complained about".
    private static VerbCue AddParticle(PassageTree sentence, int verb, VerbCue cue)
    {
        var at = cue.End;
        var isAbout = cue.Verb.Takes(Complement.About)
            && sentence.Passage[at] is "about" or "of" or "against" or "on" or "over" or "regarding"
            && !sentence.Passage.Is(at + 1, WordClass.Time);
        // "agreed to leave": the infinitive is the content.
        if (cue.Verb.Particle == "to" && sentence.Passage.NodeAt(at) is >= 0 and var to && sentence.Tree[to].Is(Relation.Marker))
            return cue with { Verb = GetPlain(sentence.Passage, cue.First, cue.Verb) };
        if (cue.Verb.Particle is { } particle && sentence.Passage[at] != particle) return cue;
        if (cue.Verb.Particle is null && !isAbout)
            return HasParticleAt(sentence, verb, at) ? cue with { End = at + 1 } : cue;
        return cue with { End = at + 1 };
    }

    private static CueVerb GetPlain(Passage passage, int at, CueVerb verb) => passage.EntryAt(at).VerbWith("") ?? verb;

    private static bool HasParticleAt(PassageTree sentence, int verb, int place) =>
        sentence.Tree.FindChild(verb, Relation.VerbParticle) is { } particle && sentence.FindPlace(particle) == place;

    // A hypothetical statement was not made: "would say". "Will" counts only for what one can will: "will oppose".
    private static VerbCue? AddAuxiliaries(PassageTree sentence, int verb, VerbCue cue)
    {
        var isNegated = sentence.Tree.IsNegated(verb);
        if (!isNegated && UnsaidVerbs.AreHypothetical(sentence.Tree, verb, cue)) return null;
        var first = cue.First;
        while (first > 0 && HasHelperAt(sentence, verb, first - 1) && IsInGroup(sentence, first - 1)) first--;
        return isNegated || first < cue.First ? cue with { First = first, IsNegated = isNegated } : cue;
    }

    // "is once again questioning", "almost immediately disclosed"
    private static bool HasHelperAt(PassageTree sentence, int verb, int at)
    {
        foreach (var helper in sentence.Tree.FindChildren(verb, Relation.Auxiliary, Relation.AdverbialModifier))
        {
            var ownHelpers = sentence.Tree.FindChildren(helper, Relation.AdverbialModifier);
            if (sentence.FindPlace(helper) == at || sentence.HasAnyAt(ownHelpers, at)) return true;
        }

        return false;
    }

    private static bool IsInGroup(PassageTree sentence, int at)
    {
        var passage = sentence.Passage;
        var isAuxiliary = passage.NodeAt(at) is >= 0 and var node && sentence.Tree[node].Is(Relation.Auxiliary);
        // "May" is a month, too.
        if (passage.QuoteAt(at) is not null || (passage.Is(at, WordClass.Time) && !isAuxiliary)) return false;
        return passage.Is(at, GroupWords | WordClass.Adverb | WordClass.Negation) || IsOwnWord(sentence, at);
    }

    // "'s" of "he's saying", "later", "together".
    private static bool IsOwnWord(PassageTree sentence, int at)
    {
        if (sentence.Passage.NodeAt(at) is not (>= 0 and var node)) return false;
        if (sentence.Tree[node].Is(Relation.Auxiliary)) return true;
        return sentence.Tree[node].Tag.StartsWith("RB", StringComparison.Ordinal) && sentence.Tree.GetChildren(node).Length == 0;
    }

    // "refused to say", "went on to say", "was quoted as saying".
    private static VerbCue? AddGoverning(PassageTree sentence, int verb, VerbCue cue)
    {
        var passage = sentence.Passage;
        if (passage[cue.First - 1] == "as" && cue.Form == VerbForm.Ing && FindQuoting(sentence, verb) is { } start)
        {
            while (start > 0 && passage.Is(start - 1, GroupWords | WordClass.Adverb)) start--;
            return cue with { First = start, IsQuotedAs = true, IsParticiple = false };
        }

        if (UnsaidVerbs.AreAvoided(sentence.Tree, verb)) return null;
        if (passage[cue.First - 1] != "to" || cue.Form != VerbForm.Base) return cue;
        if (!passage.Is(cue.First - 2, WordClass.Refusing | WordClass.Proceeding))
            return !cue.Verb.IsOpen && IsDone(sentence, verb) ? cue with { IsParticiple = true } : null;
        var isRefused = passage.Is(cue.First - 2, WordClass.Refusing);
        var first = passage[cue.First - 2] == "on" ? cue.First - 3 : cue.First - 2;
        while (first > 0 && IsInGroup(sentence, first - 1)) first--;
        return cue with { First = Math.Max(0, first), IsNegated = cue.IsNegated || isRefused };
    }

    // The place of "quoted" for "saying" in "was quoted as saying".
    private static int? FindQuoting(PassageTree sentence, int verb) =>
        sentence.Tree[verb].Head is >= 0 and var quoted && sentence.Tree[quoted].Lemma is "quote" or "cite" or "report"
            && sentence.FindPlace(quoted) is >= 0 and var place ? place : null;

    // "called a meeting to denounce the plan": what somebody met or went to do, happened.
    private static bool IsDone(PassageTree sentence, int verb)
    {
        var tree = sentence.Tree;
        if (!tree[verb].Is(Relation.AdverbialClause) || tree[verb].Head > verb) return false;
        var main = tree[verb].Head;
        return tree[main].Tag == "VBD" && !tree.IsNegated(main) && !tree.IsPassive(main);
    }
}
