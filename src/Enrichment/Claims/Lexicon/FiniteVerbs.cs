using Enrichment.Text;

namespace Enrichment.Claims.Lexicon;

/// <summary>Tells, without a grammar, whether a word is the verb a clause hangs on.</summary>
internal static class FiniteVerbs
{
    private static readonly WordSet IrregularPasts = WordSet.Of(
        "arose, ate, became, began, bet, blew, bore, bought, broke, brought, built, burnt, came, caught, chose, cost, cut, dealt, drank, drew, drove, fell, felt, fled, flew, forgot, fought, found, froze, gave, got, grew, " +
        "heard, held, hid, hit, hung, hurt, kept, knew, laid, lay, led, left, lent, let, lit, lost, made, meant, met, paid, put, quit, ran, rang, rode, rose, said, sang, sank, sat, saw, sent, set, shook, shot, shut, slept, sold, sought, " +
        "spent, split, spoke, spread, stole, stood, struck, stuck, swept, swore, swung, taught, thought, threw, told, took, tore, understood, went, woke, won, wore, withdrew, wrote");

    private static readonly WordSet Presents = WordSet.Of(
        "wants, want, needs, need, remains, remain, goes, go, comes, come, gets, get, makes, make, takes, take, gives, give, keeps, keep, knows, know, means, seems, seem, appears, appear, becomes, become, holds, hold, lies, stands, stand, " +
        "says, say, believes, believe, thinks, think, hopes, fears, expects, expect, plans, faces, face, includes, include, contains, costs, works, lives, live, leads, lead, allows, allow, continues, continue, begins, starts, ends, requires, require, " +
        "supports, support, owes, owns, own, runs, serves, belongs, belong, depends, deserve, deserves, enjoy, enjoys, happens, increases, involves, lacks, lack, loves, love, matters, offers, opposes, oppose, poses, prefers, produces, provides, provide, represents, represent, " +
        "shows, show, suffers, suffer, threatens, threaten, tries, try, uses, use, violates, violate, votes, wins, win, loses, lose, exists, exist, agrees, agree, considers, consider, controls, control, demands, intends, intend, refuses, refuse, seeks, seek, amounts, sleep, sleeps");

    private static readonly WordSet NotVerbs = WordSet.Of("red, bed, hundred, need, indeed, speed, seed, breed, sacred, united, armed, so-called, embed, shed, naked, rugged, beloved, wicked, unprecedented, alleged, supposed, purported");

    private static readonly WordSet Prenominals = WordSet.Of(
        "the, a, an, that, these, those, some, any, my, your, his, her, its, our, their, every, each, no, such, 's, ’s, of, first, second, third, fourth, fifth, sixth, last, next, only, own, new, old, big, good, great, free, full, public, more, less");

    /// <summary>Whether <paramref name="word"/> (lower case), standing behind <paramref name="previous"/>, is a finite verb or looks like one.</summary>
    public static bool IsFinite(string word, string previous)
    {
        // "in May", "of will": behind a preposition stands no verb.
        if (GrammarWords.IsAuxiliary(word)) return !(word is "may" or "will" or "can" or "must" && GrammarWords.Prepositions.Has(previous)) && word is not ("be" or "been" or "being" or "having");
        if (previous == "to" || Prenominals.Has(previous)) return false;
        return IrregularPasts.Has(word) || Presents.Has(word) || IsRegularPast(word);
    }

    /// <summary>Whether <paramref name="word"/> is a past form.</summary>
    public static bool IsPast(string word) => word is "was" or "were" or "had" or "did" or "wasn't" or "weren't" or "hadn't" or "didn't" || IrregularPasts.Has(word) || IsRegularPast(word);

    private static bool IsRegularPast(string word) => word.Length > 3 && word.EndsWith("ed", StringComparison.Ordinal) && !NotVerbs.Has(word) && !word.EndsWith("eed", StringComparison.Ordinal);
}
