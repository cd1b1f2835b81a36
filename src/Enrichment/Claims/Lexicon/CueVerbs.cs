using static Enrichment.Claims.Lexicon.Complement;

namespace Enrichment.Claims.Lexicon;

/// <summary>The verbs that report what somebody says or holds, grouped by what may follow them.</summary>
internal static class CueVerbs
{
    private const Complement Speech = That | Quote;
    private const Complement Free = That | Clause | Quote;

    private static readonly CueVerb[] All =
    [
        // Saying, plainly.
        .. Of(Free | Whether, "say"),
        .. Of(Free, "report", "insist", "tweet", "add", "reveal", "boast", "testify", "swear", "repeat", "stress", "write", "explain", "reply"),
        .. Of(Speech, "state", "assert", "maintain", "contend", "argue", "affirm", "reaffirm", "reiterate", "disclose", "divulge", "note", "observe", "remark",
            "comment", "mention", "emphasize", "emphasise", "underline", "underscore", "highlight", "respond", "answer", "recall", "recount", "complain",
            "lament", "joke", "brag", "proclaim", "profess", "conclude", "agree", "post", "blog", "elaborate", "clarify",
            "retort", "counter", "exclaim", "shout", "cry", "yell", "whisper", "mutter", "scream", "opine", "muse", "rule", "specify", "stipulate",
            "attest", "certify", "relate", "retell", "gloat", "grumble", "protest", "object"),
        .. Of(Quote, "continue", "quip", "begin", "read", "thunder", "growl", "sigh", "laugh", "interject", "gush", "rant", "chant", "plead", "tease"),
        new CueVerb("point", Speech) { Particle = "out" },

        // Claims that may stand as a bare noun phrase: "claimed victory", "confirmed the deaths".
        .. Of(Free | Noun | Infinitive, "claim"),
        .. Of(Free | Noun, "allege", "confirm", "predict"),
        .. Of(Speech | Noun, "announce", "declare", "forecast", "foretell"),
        .. Of(Free | Gerund | ClaimNoun, "admit", "acknowledge", "concede"),
        .. Of(Speech | Gerund | Infinitive, "confess"),
        .. Of(Free | Infinitive, "promise", "pledge", "vow", "threaten", "guarantee").Select(verb => verb with { MayHaveAddressee = true }),

        // Telling somebody.
        .. Of(Free, "warn", "caution").Select(verb => verb with { MayHaveAddressee = true }),
        .. Of(Free, "tell", "inform", "assure", "remind", "notify", "reassure", "advise", "convince", "alert").Select(verb => verb with { HasAddressee = true }),

        // Denying.
        .. Of(Free | Noun | Gerund, "deny").Select(Denying),
        .. Of(Speech | Noun, "refute", "rebut").Select(Denying),
        .. Of(Speech | ClaimNoun, "reject", "dispute", "repudiate", "contradict", "disavow", "debunk", "counter", "disprove", "contest").Select(Denying),
        .. Of(ClaimNoun | As | Quote, "dismiss").Select(Denying),
        new CueVerb("rule", That | ClaimNoun) { Particle = "out", Stance = Stance.Denies },

        // Asking and doubting.
        .. Of(Whether | Quote, "ask", "wonder", "inquire", "enquire").Select(Questioning),
        .. Of(Whether | ClaimNoun | Quote, "question", "challenge").Select(Questioning),
        .. Of(That | Clause | Whether | ClaimNoun, "doubt").Select(Questioning),

        // Holding, with less than certainty.
        .. Of(Free, "believe", "think", "suspect", "suggest", "guess", "reckon", "fear", "hope").Select(Unsure),
        .. Of(That | Clause, "estimate", "assume", "presume").Select(Unsure),
        .. Of(Speech, "speculate", "hint", "imply", "surmise", "theorize", "theorise", "hypothesize", "propose", "feel", "expect").Select(Unsure),

        // Evidence that speaks: studies, data, documents.
        .. Of(That, "find", "show", "indicate", "demonstrate", "determine"),

        // Charging and naming.
        .. Of(Charge, "accuse", "blame"),
        .. Of(As, "describe", "characterize", "characterise", "portray", "condemn", "denounce", "decry", "criticize", "criticise"),
        .. Of(Label, "call", "brand", "label", "dub", "term"),
    ];

    /// <summary>The verbs by the words that are forms of them; where a word is a form of several verbs, the form is the first one's.</summary>
    public static readonly IReadOnlyDictionary<string, (CueVerb[] Verbs, VerbForm Form)> ByForm = All
        .SelectMany(verb => Inflection.FormsOf(verb.Lemma), (verb, form) => (Verb: verb, form.Text, form.Form))
        .GroupBy(entry => entry.Text, StringComparer.Ordinal)
        .ToDictionary(group => group.Key, group => (Merged(group.Select(entry => entry.Verb)), group.First().Form), StringComparer.Ordinal);

    // A verb listed in several groups takes what any of them allows; the last group decides its stance.
    private static CueVerb[] Merged(IEnumerable<CueVerb> verbs) =>
        [.. verbs.GroupBy(verb => (verb.Lemma, verb.Particle)).Select(group => group.Aggregate((all, next) => next with { Complements = all.Complements | next.Complements }))];

    private static IEnumerable<CueVerb> Of(Complement complements, params string[] lemmas) => lemmas.Select(lemma => new CueVerb(lemma, complements));

    private static CueVerb Denying(CueVerb verb) => verb with { Stance = Stance.Denies };

    private static CueVerb Questioning(CueVerb verb) => verb with { Stance = Stance.Questions };

    private static CueVerb Unsure(CueVerb verb) => verb with { Hedging = true };
}
