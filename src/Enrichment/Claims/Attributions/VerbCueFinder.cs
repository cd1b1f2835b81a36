using Enrichment.Claims.Lexicon;
using Enrichment.Claims.Reading;
using Enrichment.Text;

namespace Enrichment.Claims.Attributions;

/// <summary>Finds verbs of saying and reads their verb groups.</summary>
internal static class VerbCueFinder
{
    private const int LongestGroup = 8;

    // "refused to say" denies the saying; "went on to say" says.
    private static readonly WordSet Refusing = WordSet.Of("refused, refuses, refuse, declined, declines, decline, failed, fails, fail, refusing, declining, failing, unable, unwilling");
    private static readonly WordSet Proceeding = WordSet.Of("on, proceeded, continued, continues, continue, goes, went, rushed, hastened, appeared, seemed, appears, seems, began, begun, started");

    private static readonly WordSet AlsoNouns = WordSet.Of(
        "claim, claims, report, reports, state, states, comment, comments, remark, remarks, estimate, estimates, question, questions, promise, promises, note, notes, answer, answers, reply, replies, fear, fears, hope, hopes, doubt, doubts, " +
        "dispute, disputes, tweet, tweets, post, posts, forecast, forecasts, hint, hints, boast, boasts, vow, vows, pledge, pledges, rule, rules, find, finds, show, shows, guess, counter, counters, challenge, challenges, stress, stresses, " +
        "highlight, highlights, joke, jokes, cry, cries, shout, shouts, rebut, reject, rejects, object, objects, protest, protests, alert, alerts, blame, call, calls, brand, brands, label, labels, term, terms, contest, contests, threat, laugh, read, reads, feel, " +
        "relate, relates, chant, chants, sigh, sighs, blog, blogs, present, whisper, whispers, scream, screams, warning, finding, saying, reporting, posting, ruling, feeling, writing, testimony, suspect, suspects, project, answer, tease, plead, rant, rants, retort, retorts, quip, quips, dub, muse, repeat, repeats");

    /// <summary>The verb of saying at <paramref name="at"/> with its auxiliaries, or null where none stands there.</summary>
    public static VerbCue? At(Passage passage, int at)
    {
        if (!passage.IsWord(at) || CueVerbs.Find(passage[at], passage[at + 1]) is not var (verb, form)) return null;
        if (QuotedAs(passage, at, verb, form) is { } quotedAs) return quotedAs;
        if (IsNoun(passage, at, verb, form)) return null;
        var end = at + (verb.Particle is null ? 1 : 2);
        return ReadGroup(passage, at, new VerbCue(verb, form, at, end) { IsAmbiguous = AlsoNouns.Has(passage[at]) });
    }

    // "was quoted (by the paper) as saying"
    private static VerbCue? QuotedAs(Passage passage, int at, CueVerb verb, VerbForm form)
    {
        if (form != VerbForm.Ing || passage[at - 1] != "as") return null;
        for (var back = at - 2; back >= Math.Max(0, at - LongestGroup); back--)
        {
            if (passage[back] is not ("quoted" or "cited" or "reported")) continue;
            var first = back;
            while (first > 0 && (GrammarWords.IsAuxiliary(passage[first - 1]) || GrammarWords.IsAdverb(passage[first - 1]))) first--;
            return new VerbCue(verb, form, first, at + 1) { IsQuotedAs = true };
        }

        return null;
    }

    private static bool IsNoun(Passage passage, int at, CueVerb verb, VerbForm form)
    {
        var previous = passage[at - 1];
        if (previous is "'s" or "’s" or "so") return true;
        if (IsSaidTo(passage, at, verb)) return true;
        if (!AlsoNouns.Has(passage[at])) return form is VerbForm.Past or VerbForm.Participle or VerbForm.Ing && previous is "the" or "a" or "an" or "his" or "her" or "its" or "their" or "of";
        if (CueNouns.CompoundHeads.Has(passage[at + 1])) return true;
        return GrammarWords.Determiners.Has(previous) || GrammarWords.Prepositions.Has(previous);
    }

    // "said to be", "said to have fled": hearsay about somebody, not somebody's words.
    private static bool IsSaidTo(Passage passage, int at, CueVerb verb) =>
        passage[at + 1] == "to" && !verb.Takes(Complement.Infinitive)
        && !(GrammarWords.Determiners.Has(passage[at + 2]) || GrammarWords.Objects.Has(passage[at + 2]) || RoleNouns.Contains(passage[at + 2]) || passage.NameAt(at + 2) is not null);

    private static VerbCue? ReadGroup(Passage passage, int at, VerbCue cue)
    {
        var (first, modal, be, helped) = (at, false, false, false);
        for (var back = at - 1; back >= Math.Max(0, at - LongestGroup) && passage.QuoteAt(back) is null; back--)
        {
            var word = passage[back];
            if (GrammarWords.IsAuxiliary(word))
            {
                (first, helped) = (back, true);
                modal |= GrammarWords.Modals.Has(word);
                be |= GrammarWords.Be.Has(word);
            }
            else if (word == "to" && back == at - 1)
            {
                if (passage[back - 1] is var starter && !Refusing.Has(starter) && !Proceeding.Has(starter)) return null;
                (first, helped) = (Math.Max(0, passage[back - 1] == "on" ? back - 2 : back - 1), true);
                cue = cue with { IsNegated = Refusing.Has(passage[back - 1]) };
                back = first;
            }
            else if (!GrammarWords.IsAdverb(word) && word != "not") break;
        }

        return Classify(passage, cue with { First = first, IsNegated = cue.IsNegated || IsNegated(passage, first, at) }, modal, be, helped);
    }

    private static bool IsNegated(Passage passage, int first, int at)
    {
        for (var word = first; word < at; word++)
        {
            if (GrammarWords.IsNegation(passage[word])) return true;
        }

        return passage[first - 1] == "never";
    }

    private static VerbCue? Classify(Passage passage, VerbCue cue, bool modal, bool be, bool helped)
    {
        // What somebody would or should say has not been said.
        if (modal && !cue.IsNegated && !(passage[cue.First] == "can" && cue.Verb.Lemma == "confirm")) return null;
        return cue.Form switch
        {
            VerbForm.Ing when be => cue with { IsAmbiguous = false },
            VerbForm.Ing => GrammarWords.Prepositions.Has(passage[cue.First - 1]) && passage[cue.First - 1] is not ("by" or "in") ? null : cue with { IsParticiple = true },
            VerbForm.Past or VerbForm.Participle when be => cue with { IsPassive = true },
            VerbForm.Participle when !helped => null,
            _ => helped ? cue with { IsAmbiguous = false } : cue,
        };
    }
}
