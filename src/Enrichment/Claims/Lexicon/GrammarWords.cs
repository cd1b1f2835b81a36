namespace Enrichment.Claims.Lexicon;

/// <summary>The small words that give a sentence its shape. Lower case.</summary>
internal static class GrammarWords
{
    /// <summary>The words, separated by commas, by what they are.</summary>
    public static readonly (WordClass Classes, string Words)[] Lists =
    [
        (WordClass.Determiner, "the, a, an, this, that, these, those, my, your, his, her, its, our, their, some, any, no, every, each, several, many, most, all, both, another, few, much, such, other, one, two, three, four, five, six, seven, eight, nine, ten"),
        (WordClass.Subject, "he, she, they, it, we, i, you, who, nobody, somebody, someone, everybody, everyone, others, some, many, most, both, none"),
        (WordClass.Object, "me, you, him, her, it, us, them, himself, herself, themselves, itself, myself, ourselves"),
        (WordClass.Pronoun, "he, she, they, it, we, i, you, who, his, her, their, its, my, our, others, some, many, most, both, somebody, someone, everybody, everyone, nobody, none, this, these, those"),
        (WordClass.Vague, "somebody, someone, everybody, everyone, nobody, others, some, many, most, none"),
        (WordClass.Preposition, "of, in, on, at, to, for, from, by, with, without, within, into, onto, over, under, about, against, among, amid, between, through, during, via, near, outside, inside, behind, beyond, across, toward, towards, upon, around, until, till, despite, following, including, per, than, like, as, off, out, up, down"),
        (WordClass.Coordinator, "and, but, or, nor, yet, so, while, whereas, although, though"),
        (WordClass.Subordinator, "that, which, who, whom, whose, because, since, when, whenever, where, wherever, if, unless, whether, after, before, as, until, once, than, why, how, what"),
        (WordClass.Be, "is, are, was, were, be, been, being, am, isn't, aren't, wasn't, weren't, isn’t, aren’t, wasn’t, weren’t"),
        (WordClass.HaveOrDo, "has, have, had, do, does, did, having, hasn't, haven't, hadn't, don't, doesn't, didn't, hasn’t, haven’t, hadn’t, don’t, doesn’t, didn’t"),
        (WordClass.Modal, "will, would, may, might, can, could, shall, should, must, cannot, won't, wouldn't, can't, couldn't, shouldn't, won’t, wouldn’t, can’t, couldn’t, shouldn’t"),
        (WordClass.Negation, "not, never, cannot, no, none, nobody, neither, nor, without"),
        (WordClass.Adverb, "also, later, earlier, again, then, now, still, ever, even, once, often, always, just, already, meanwhile, however, therefore, thus, further, too, instead, soon, yesterday, today, tomorrow, tonight, thereafter, moreover, nevertheless, nonetheless, first, twice, never, not, since, so, far, ago"),
        (WordClass.Time,
            "monday, tuesday, wednesday, thursday, friday, saturday, sunday, january, february, march, april, may, june, july, august, september, october, november, december, jan, feb, mar, apr, jun, jul, aug, sep, sept, oct, nov, dec, " +
            "yesterday, today, tomorrow, tonight, morning, afternoon, evening, night, noon, midnight, week, weekend, month, year, hour, hours, minutes, days, weeks, months, years, earlier, later, last, this, next, day"),
        (WordClass.Prenominal, "the, a, an, that, these, those, some, any, my, your, his, her, its, our, their, every, each, no, such, 's, ’s, of, first, second, third, fourth, fifth, sixth, last, next, only, own, new, old, big, good, great, free, full, public, more, less"),
        (WordClass.Title, "mr, mrs, ms, dr, prof, gen, lt, col, sen, rep, gov, st, capt, sgt, rev, maj, adm, cmdr, brig, hon, pres, insp, supt, jr, sr, u.s, no"),
        (WordClass.Demonstrative, "this, that, these, those, such, it, them"),
        (WordClass.PhraseEnd, "saying, after, as, while, when, because, before, since, although, though, whereas, who, which, but, despite, amid, following"),
        (WordClass.NotSaid, "so, no, yes, nothing, hello, goodbye, sorry, little, much, more, anything, something, prayers, grace, thanks, farewell, on, about, of, for"),
        // Words that rules ask for by name and that are nothing else.
        (WordClass.Contraction, "he's, she's, it's, i'm, we're, you're, they're, i've, we've, you've, they've, he'd, she'd, i'd, we'd, they'd, you'd, it'd, i'll, we'll, you'll, they'll, he'll, she'll, it'll, that's, there's, what's, who's, here's"),
        (WordClass.None, "according, back, basis, cited, everything, foundation, help, indication, late, percent, proof, quoted, reported, sign, substance, there, truth, using, put, it's, he's, she's, that's, there's, what's"),
    ];
}
