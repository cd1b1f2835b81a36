using Enrichment.Claims.Lexicon;
using Enrichment.Claims.Reading;
using Enrichment.Lexicons;

namespace Enrichment.Claims.Attributions;

/// <summary>Finds verbs of saying and reads their verb groups.</summary>
internal static class VerbCueFinder
{
    private const int LongestGroup = 8;

    /// <summary>The verb of saying at <paramref name="at"/> with its auxiliaries, or null if there is none.</summary>
    public static VerbCue? FindAt(Passage passage, int at)
    {
        if (!passage.IsWord(at) || passage.CueVerbAt(at) is not var (verb, form)) return null;
        if (QuotedAs(passage, at, verb, form) is { } quotedAs) return quotedAs;
        if (IsNoun(passage, at, verb, form)) return null;
        if (verb.Particle is not null && passage.Is(at + 2, WordClass.Time)) return null;
        var about = verb.Takes(Complement.About)
            && passage[at + 1] is "about" or "of" or "against" or "on" or "over" or "regarding" && !passage.Is(at + 2, WordClass.Time);
        var end = at + (verb.Particle is not null || about ? 2 : 1);
        return ReadGroup(passage, at,
            new VerbCue(verb, form, at, end) { IsAmbiguous = passage.Is(at, WordClass.AlsoNoun), HasPreposition = about });
    }

    // "was quoted (by the paper) as saying"
    private static VerbCue? QuotedAs(Passage passage, int at, CueVerb verb, VerbForm form)
    {
        if (form != VerbForm.Ing || passage[at - 1] != "as") return null;
        for (var back = at - 2; back >= Math.Max(0, at - LongestGroup); back--)
        {
            if (passage[back] is not ("quoted" or "cited" or "reported")) continue;
            var first = back;
            while (first > 0
                && (passage.Is(first - 1, WordClass.Be | WordClass.HaveOrDo | WordClass.Modal) || passage.Is(first - 1, WordClass.Adverb)))
                first--;
            return new VerbCue(verb, form, first, at + 1) { IsQuotedAs = true };
        }

        return null;
    }

    private static bool IsNoun(Passage passage, int at, CueVerb verb, VerbForm form)
    {
        var previous = passage[at - 1];
        if (previous is "'s" or "’s" or "so") return true;
        if (IsSaidTo(passage, at, verb)) return true;
        if (passage.Is(at, WordClass.AlsoNoun) && passage.IsCapitalized(at) && at > 0 && !passage.IsHeadline) return true;
        if (!passage.Is(at, WordClass.AlsoNoun))
            return (form is VerbForm.Past or VerbForm.Participle or VerbForm.Ing
                && previous is "the" or "a" or "an" or "his" or "her" or "its" or "their" or "of")
                || (form == VerbForm.Past && passage.Is(at - 1, WordClass.Preposition));
        if (passage.Is(at + 1, WordClass.CompoundHead)) return true;
        // "filed reports"
        if (passage.Is(at - 1, WordClass.RegularPast) && passage.NameAt(at - 1) is null) return true;
        return previous != "to" && passage.Is(at - 1, WordClass.Determiner | WordClass.Preposition);
    }

    // "said to be", "said to have fled": hearsay about a person, not the person's words.
    private static bool IsSaidTo(Passage passage, int at, CueVerb verb) =>
        passage[at + 1] == "to" && !verb.Takes(Complement.Infinitive)
        && !(passage.Is(at + 2, WordClass.Determiner) || passage.Is(at + 2, WordClass.Object)
        || passage.Is(at + 2, WordClass.Role | WordClass.Collective) || passage.NameAt(at + 2) is not null);

    private static VerbCue? ReadGroup(Passage passage, int at, VerbCue cue)
    {
        var (first, modal, be, helped, adverbs) = (at, false, false, false, 0);
        for (var back = at - 1; back >= Math.Max(0, at - LongestGroup) && passage.QuoteAt(back) is null; back--)
        {
            var word = passage[back];
            if (passage.Is(back, WordClass.Be | WordClass.HaveOrDo | WordClass.Modal))
            {
                (first, helped) = (back, true);
                modal |= passage.Is(back, WordClass.Modal);
                be |= passage.Is(back, WordClass.Be);
            }
            else if (word == "to" && back == at - 1)
            {
                if (!passage.Is(back - 1, WordClass.Refusing | WordClass.Proceeding)) return null;
                (first, helped) = (Math.Max(0, passage[back - 1] == "on" ? back - 2 : back - 1), true);
                cue = cue with { IsNegated = passage.Is(back - 1, WordClass.Refusing) };
                back = first;
            }
            else if (!passage.Is(back, WordClass.Adverb) && word != "not") break;
        }

        while (first == at - adverbs && first > 0 && adverbs < 3 && passage.Is(first - 1, WordClass.Adverb)
            && passage[first - 1] is not "not" && !passage.Is(first - 1, WordClass.Time))
            (first, adverbs) = (first - 1, adverbs + 1);
        return Classify(passage, cue with { First = first, IsNegated = cue.IsNegated || IsNegated(passage, first, at) }, modal, be, helped);
    }

    private static bool IsNegated(Passage passage, int first, int at)
    {
        for (var word = first; word < at; word++)
        {
            if (passage.Is(word, WordClass.Negation)) return true;
        }

        return passage[first - 1] == "never";
    }

    private static VerbCue? Classify(Passage passage, VerbCue cue, bool modal, bool be, bool helped)
    {
        // A hypothetical statement was not made.
        if (modal && !cue.IsNegated && !cue.Verb.NeedsPerson && !(passage[cue.First] == "can" && cue.Verb.Lemma == "confirm")) return null;
        return cue.Form switch
        {
            VerbForm.Ing when be => cue with { IsAmbiguous = false },
            VerbForm.Ing => passage.Is(cue.First - 1, WordClass.Preposition) && passage[cue.First - 1] is not ("by" or "in")
                ? null : cue with { IsParticiple = true },
            VerbForm.Past or VerbForm.Participle when be => cue with { IsPassive = true },
            VerbForm.Participle when !helped => null,
            _ => helped ? cue with { IsAmbiguous = false } : cue,
        };
    }
}
