using Enrichment.Text;

namespace Enrichment.Claims.Lexicon;

/// <summary>The small words that give a sentence its shape. Lower case.</summary>
internal static class GrammarWords
{
    /// <summary>Words that open a noun phrase.</summary>
    public static readonly WordSet Determiners = WordSet.Of(
        "the, a, an, this, that, these, those, my, your, his, her, its, our, their, some, any, no, every, each, several, many, most, all, both, another, few, much, such, other, one, two, three, four, five, six, seven, eight, nine, ten");

    /// <summary>Pronouns that can say something.</summary>
    public static readonly WordSet Subjects = WordSet.Of("he, she, they, it, we, i, you, who, nobody, somebody, someone, everybody, everyone, others, some, many, most, both, none");

    /// <summary>Pronouns that can be told something.</summary>
    public static readonly WordSet Objects = WordSet.Of("me, you, him, her, it, us, them, himself, herself, themselves, itself, myself, ourselves");

    /// <summary>Prepositions.</summary>
    public static readonly WordSet Prepositions = WordSet.Of(
        "of, in, on, at, to, for, from, by, with, without, within, into, onto, over, under, about, against, among, amid, between, through, during, via, near, outside, inside, behind, beyond, across, toward, towards, upon, around, until, till, despite, following, including, per, than, like, as, off, out, up, down");

    /// <summary>Conjunctions that begin a clause of its own beside the one before.</summary>
    public static readonly WordSet Coordinators = WordSet.Of("and, but, or, nor, yet, so, while, whereas, although, though");

    /// <summary>Conjunctions that begin a clause below the one before.</summary>
    public static readonly WordSet Subordinators = WordSet.Of(
        "that, which, who, whom, whose, because, since, when, whenever, where, wherever, if, unless, whether, after, before, as, until, once, than, why, how, what");

    /// <summary>Forms of "be".</summary>
    public static readonly WordSet Be = WordSet.Of("is, are, was, were, be, been, being, am, isn't, aren't, wasn't, weren't, isn’t, aren’t, wasn’t, weren’t, he's, she's, it's");

    /// <summary>Forms of "have" and "do".</summary>
    public static readonly WordSet HaveAndDo = WordSet.Of(
        "has, have, had, do, does, did, having, hasn't, haven't, hadn't, don't, doesn't, didn't, hasn’t, haven’t, hadn’t, don’t, doesn’t, didn’t");

    /// <summary>Modal verbs.</summary>
    public static readonly WordSet Modals = WordSet.Of(
        "will, would, may, might, can, could, shall, should, must, cannot, won't, wouldn't, can't, couldn't, shouldn't, won’t, wouldn’t, can’t, couldn’t, shouldn’t");

    /// <summary>Words that turn a verb round.</summary>
    public static readonly WordSet Negations = WordSet.Of("not, never, cannot, no, none, nobody, neither, nor, without");

    /// <summary>Adverbs that stand between subject and verb and do not end in "-ly".</summary>
    public static readonly WordSet Adverbs = WordSet.Of(
        "also, later, earlier, again, then, now, still, ever, even, once, often, always, just, already, meanwhile, however, therefore, thus, further, too, instead, soon, yesterday, today, tomorrow, tonight, thereafter, moreover, nevertheless, nonetheless, first, twice, never, not, since, so, far, ago");

    /// <summary>Days, months and parts of days.</summary>
    public static readonly WordSet Times = WordSet.Of(
        "monday, tuesday, wednesday, thursday, friday, saturday, sunday, january, february, march, april, may, june, july, august, september, october, november, december, jan, feb, mar, apr, jun, jul, aug, sep, sept, oct, nov, dec, " +
        "yesterday, today, tomorrow, tonight, morning, afternoon, evening, night, noon, midnight, week, weekend, month, year, hour, hours, minutes, days, weeks, months, years, earlier, later, last, this, next, day");

    /// <summary>Whether <paramref name="word"/> helps another verb: "has", "was", "did", "will".</summary>
    public static bool IsAuxiliary(string word) => Be.Has(word) || HaveAndDo.Has(word) || Modals.Has(word);

    /// <summary>Whether <paramref name="word"/> is an adverb that may stand beside a verb.</summary>
    public static bool IsAdverb(string word) => Adverbs.Has(word) || (word.Length > 4 && word.EndsWith("ly", StringComparison.Ordinal) && !LyNouns.Has(word));

    /// <summary>Whether <paramref name="word"/> turns a verb round.</summary>
    public static bool IsNegation(string word) => Negations.Has(word) || word.EndsWith("n't", StringComparison.Ordinal) || word.EndsWith("n’t", StringComparison.Ordinal);

    private static readonly WordSet LyNouns = WordSet.Of("family, italy, july, reply, assembly, supply, ally, bully, rally, monopoly, anomaly, belly, jelly, fly, daily, weekly, monthly, early, elderly, apply, emily, kelly, molly, billy, sally");
}
