using static Enrichment.Claims.Lexicon.Complement;
using static Enrichment.Claims.SpeechAct;

namespace Enrichment.Claims.Lexicon;

/// <summary>
/// The verbs that report what somebody says, holds or wants, by what may follow them; the classes are those of Levin, "English Verb Classes and Alternations" (1993):
/// verbs of communication, of judgment, of desire, of psychological state, of conjecture.
/// </summary>
internal static class CueVerbs
{
    private const Complement Speech = That | Quote;
    private const Complement Free = That | Clause | Quote;

    // "point out": verb and particle, in the order they are listed.
    private static readonly CueVerb[] All =
    [
        // Saying, plainly.
        .. Of(Free | Whether, "say"),
        .. Of(Free | Question, "reveal", "explain", "write", "repeat"),
        .. Of(Free, "report", "insist", "tweet", "retweet", "add", "boast", "testify", "swear", "stress", "reply", "email", "e-mail", "text", "claim", "volunteer", "caution", "charge"),
        .. Of(Speech | Noun | Question, "note", "mention", "emphasize", "emphasise", "underline", "underscore", "highlight", "recall", "recount", "reiterate", "disclose", "outline", "clarify", "specify"),
        .. Of(Speech, "state", "assert", "maintain", "contend", "argue", "affirm", "reaffirm", "divulge", "observe", "remark", "comment", "respond", "answer", "complain", "joke", "brag", "proclaim", "profess",
            "conclude", "agree", "post", "blog", "elaborate", "retort", "counter", "exclaim", "shout", "cry", "yell", "whisper", "mutter", "scream", "opine", "muse", "rule", "stipulate", "attest", "certify", "relate",
            "retell", "gloat", "grumble", "protest", "object", "posit", "postulate", "reason", "concur", "signal", "vent", "fume", "marvel", "gripe", "reflect", "venture", "rationalize", "lecture", "preach",
            "write back", "shoot back", "fire back", "hit back", "push back", "chime in", "weigh in", "sum up", "figure", "interject"),
        .. Of(Quote, "continue", "quip", "begin", "read", "thunder", "growl", "sigh", "laugh", "gush", "rant", "chant", "tease", "sneer", "scoff", "snap", "bellow", "roar", "crow", "deadpan", "declaim", "recite", "conclude", "echo", "utter"),
        .. Of(Speech | Question, "point out", "make clear", "spell out"),
        .. Of(Noun | Question, "discuss", "detail", "describe", "cite", "voice", "articulate", "recite", "echo", "tout", "express", "summarize", "summarise", "address"),
        .. Of(Noun, "stress", "cite", "explore", "examine", "reference", "acknowledge", "concede", "admit", "reveal", "report", "explain", "document", "analyze", "analyse", "identify", "specify", "document", "chronicle", "publicize", "broadcast", "retell", "speak of", "talk of", "tell of", "warn of", "warn against", "caution against", "write of", "write about", "dream of", "think of", "conceive of", "boast of", "bring up", "set out", "speculate about", "speculate on", "comment on", "elaborate on", "touch on", "report on", "expand on", "dwell on", "testify to", "attest to", "argue over", "spar over", "harp on", "reflect on", "opine on", "reply to"),
        .. Of(Noun, "refer to", "allude to", "point to", "hint at", "lay out", "invoke"),
        .. Of(About, "speak", "talk", "comment", "elaborate", "complain", "boast", "brag", "joke", "lie", "expound"),

        // Claims that may stand as a bare noun phrase: "claimed victory", "confirmed the deaths".
        .. Of(Free | Noun | Infinitive, "claim"),
        .. Of(Free | Noun, "allege", "confirm", "predict"),
        .. Of(Speech | Noun, "announce", "declare", "forecast", "foretell"),
        .. Of(Free | Gerund | ClaimNoun | Question, "admit", "acknowledge", "concede"),
        .. Of(Speech | Gerund | Infinitive, "confess"),

        // Telling somebody.
        .. Of(Free, "warn", "caution").Select(verb => verb with { MayHaveAddressee = true }),
        .. Of(Free | Question | About, "tell", "inform", "remind").Select(verb => verb with { HasAddressee = true }),
        .. Of(Free, "assure", "notify", "reassure", "convince", "alert").Select(verb => verb with { HasAddressee = true }),

        // Denying.
        .. Of(Free | Noun | Gerund, "deny").Select(Denying),
        .. Of(Speech | Noun, "refute", "rebut").Select(Denying),
        .. Of(Speech | ClaimNoun, "reject", "dispute", "repudiate", "contradict", "disavow", "debunk", "counter", "disprove", "contest").Select(Denying),
        .. Of(ClaimNoun | As | Quote, "dismiss").Select(Denying),
        .. Of(That | ClaimNoun, "rule out").Select(Denying),
        .. Of(Speech | Noun, "disagree with").Select(Denying),

        // Asking and doubting.
        .. Of(Whether | Question | Quote, "wonder", "inquire", "enquire").Select(Questioning),
        .. Of(Whether | Question | Quote | About, "ask").Select(verb => Questioning(verb) with { MayHaveAddressee = true }),
        .. Of(Whether | Question | ClaimNoun | Quote, "question", "challenge").Select(Questioning),
        .. Of(That | Clause | Whether | ClaimNoun, "doubt").Select(Questioning),

        // Holding, with less than certainty.
        .. Of(Free, "believe", "think", "suspect", "suggest", "guess", "reckon", "fear", "hope").Select(Unsure),
        .. Of(That | Clause, "estimate", "assume", "presume").Select(Unsure),
        .. Of(Speech, "speculate", "hint", "imply", "surmise", "theorize", "theorise", "hypothesize", "propose", "feel", "expect", "anticipate", "envision", "envisage", "foresee", "imagine").Select(Unsure),
        .. Of(That | Clause | Question | Held, "know", "understand", "realize", "realise", "remember", "learn", "hear"),
        .. Of(That | Held, "recognize", "recognise", "accept", "appreciate"),
        .. Of(As | Held, "see", "view", "regard", "cast", "frame", "interpret"),
        .. Of(Predicate | That | Held, "consider", "deem"),
        .. Of(That | About | Held, "worry", "fret").Select(Unsure),

        // Evidence that speaks: studies, data, documents.
        .. Of(Noun | As | Held, "rate", "rank", "judge", "classify", "treat", "perceive"),
        .. Of(That | Question | Noun | Held, "predict", "recognize", "realize", "notice", "sense", "discover", "doubt", "forget", "understand", "foresee", "envision", "imagine", "believe"),
        .. Of(That, "find", "show", "indicate", "demonstrate", "determine"),

        // Charging and naming.
        .. Of(Charge, "accuse", "blame"),
        .. Of(Charge | Held, "link", "attribute", "liken", "equate"),
        .. Of(As, "describe", "characterize", "characterise", "portray", "depict", "hail", "paint"),
        .. Of(Label | Predicate, "call", "brand", "label", "dub", "term"),
        .. Of(Noun, "liken", "compare"),

        // Judging.
        .. Of(Noun | As, "condemn", "denounce", "decry", "criticize", "criticise", "deplore", "lambaste", "lambast", "slam", "berate", "rebuke", "chide", "scold", "mock", "ridicule", "deride", "belittle", "disparage", "assail",
            "excoriate", "castigate", "censure", "vilify", "malign", "bemoan", "lament", "admonish", "praise", "applaud", "commend", "laud", "salute", "thank", "congratulate", "welcome", "champion", "endorse", "oppose", "defend",
            "support", "favor", "favour", "back", "embrace", "admire", "respect", "resent", "dislike", "loathe", "despise", "detest", "regret", "tout").Select(verb => verb with { Act = Expressive }),
        .. Of(Noun, "rail against", "agree with", "object to", "apologize for", "apologise for", "vote for", "vote against", "argue for", "argue against", "advocate for", "believe in", "lash out", "side with", "vouch for",
            "speak out", "sneer at", "scoff at", "bristle at", "balk at", "care about").Select(verb => verb with { Act = Expressive }),
        .. Of(Noun | Infinitive | Gerund, "like", "love", "hate", "prefer").Select(verb => verb with { Act = Expressive }),
        .. Of(Noun | Infinitive | ObjectInfinitive, "want").Select(verb => verb with { Act = Expressive }),
        .. Of(Infinitive | Clause | That, "wish", "hope").Select(verb => Unsure(verb) with { Act = Expressive }),
        .. Of(Noun | That | Clause, "fear").Select(verb => Unsure(verb) with { Act = Expressive }),

        .. Of(Noun | As | Quote, "attack", "blast", "rip", "bash", "chastise", "lampoon", "pan", "skewer", "trash", "savage", "pillory", "upbraid", "reprimand", "grill", "hammer", "taunt", "insult", "smear", "demonize", "demonise", "idolize", "glorify", "extol", "hype", "downplay", "minimize", "trivialize", "exaggerate", "overstate", "understate", "trumpet", "compliment", "honor", "honour", "reprove", "rebuff", "scorn", "lambast", "slam", "pooh-pooh", "shame", "accept", "fault", "justify").Select(verb => verb with { Act = Expressive }),
        .. Of(Noun, "take issue with", "rail against", "go after", "lash out", "speak against", "poke at", "bristle", "approve of", "disapprove of", "complain of", "insist on", "protest against", "sympathize with", "marvel at", "rejoice in", "push back", "hit out", "double down", "seize on", "come out", "tear into").Select(verb => verb with { Act = Expressive }),

        // Asking and telling others to do something.
        .. Of(ObjectInfinitive | That | Quote | Noun, "urge", "implore").Select(verb => verb with { Act = Directive }),
        .. Of(ObjectInfinitive, "ask", "tell", "order", "instruct", "encourage", "advise", "invite", "beg", "press", "challenge", "warn", "expect", "persuade", "request").Select(verb => verb with { Act = Directive }),
        .. Of(That | Noun | Infinitive | Quote, "demand").Select(verb => verb with { Act = Directive }),
        .. Of(That | Noun | Gerund | Quote, "recommend", "propose", "advocate").Select(verb => verb with { Act = Directive }),
        .. Of(Noun, "call for", "call on", "push for", "ask for", "plead with", "lobby for", "appeal to").Select(verb => verb with { Act = Directive }),

        .. Of(Noun | That | Infinitive, "propose", "approve", "announce", "unveil").Select(verb => verb with { Act = Commissive }),
        .. Of(ObjectInfinitive, "authorize", "authorise", "direct", "command", "compel", "dare", "summon", "caution", "implore", "beseech", "exhort", "forbid", "lobby", "petition", "plead", "remind", "prod", "nudge", "recommend", "require").Select(verb => verb with { Act = Directive }),

        // Committing oneself.
        .. Of(Free | Infinitive | Noun, "promise", "pledge", "vow", "guarantee").Select(verb => verb with { MayHaveAddressee = true, Act = Commissive }),
        .. Of(Free | Infinitive, "threaten").Select(verb => verb with { Act = Commissive }),
        .. Of(Noun, "pledge", "offer", "plan", "promise", "seek", "consider", "contemplate", "weigh", "decide on", "settle on", "opt for", "agree on", "agree to", "commit to").Select(verb => verb with { Act = Commissive }),
        .. Of(Infinitive, "consent", "arrange", "resolve", "prepare", "elect", "choose", "yearn", "desire", "aspire", "hope", "dare").Select(verb => verb with { Act = Commissive }),
        .. Of(Infinitive, "offer", "agree", "intend", "plan", "decide", "opt", "refuse", "decline", "seek", "aim", "expect", "volunteer", "vote", "hesitate").Select(verb => verb with { Act = Commissive }),
        .. Of(That | Question, "decide").Select(verb => verb with { Act = Commissive }),
    ];

    /// <summary>The verbs by the words that are forms of them; where a word is a form of several verbs, the form is the first one's.</summary>
    public static readonly IReadOnlyDictionary<string, (CueVerb[] Verbs, VerbForm Form)> ByForm = All
        .SelectMany(verb => Inflection.FormsOf(verb.Lemma), (verb, form) => (Verb: verb, form.Text, form.Form))
        .GroupBy(entry => entry.Text, StringComparer.Ordinal)
        .ToDictionary(group => group.Key, group => (Merged(group.Select(entry => entry.Verb)), group.First().Form), StringComparer.Ordinal);

    // A verb listed in several groups takes what any of them allows, and is what the first of them is.
    private static CueVerb[] Merged(IEnumerable<CueVerb> verbs) =>
        [.. verbs.GroupBy(verb => (verb.Lemma, verb.Particle)).Select(group => group.Aggregate((all, next) => all with { Complements = all.Complements | next.Complements, Stance = next.Stance == Stance.Asserts ? all.Stance : next.Stance, MayHaveAddressee = all.MayHaveAddressee || next.MayHaveAddressee }))];

    private static IEnumerable<CueVerb> Of(Complement complements, params string[] verbs) =>
        verbs.Select(verb => verb.Split(' ')).Select(words => new CueVerb(words[0], complements) { Particle = words.Length > 1 ? words[1] : null });

    private static CueVerb Denying(CueVerb verb) => verb with { Stance = Stance.Denies };

    private static CueVerb Questioning(CueVerb verb) => verb with { Stance = Stance.Questions };

    private static CueVerb Unsure(CueVerb verb) => verb with { Hedging = true };
}
