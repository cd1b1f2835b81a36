namespace Enrichment.Claims.Lexicon;

/// <summary>Verbs by their forms, as far as they show where a clause or a noun phrase ends. Lower case.</summary>
internal static class VerbWords
{
    /// <summary>The words, separated by commas, by what they are.</summary>
    public static readonly (WordClass Classes, string Words)[] Lists =
    [
        (WordClass.IrregularPast,
            "arose, ate, became, began, bet, blew, bore, bought, broke, brought, built, burnt, came, caught, chose, cost, cut, dealt, drank, drew, drove, fell, felt, fled, flew, forgot, fought, found, froze, gave, got, grew, " +
            "heard, held, hid, hit, hung, hurt, kept, knew, laid, lay, led, left, lent, let, lit, lost, made, meant, met, paid, put, quit, ran, rang, rode, rose, said, sang, sank, sat, saw, sent, set, shook, shot, shut, slept, sold, sought, " +
            "spent, split, spoke, spread, stole, stood, struck, stuck, swept, swore, swung, taught, thought, threw, told, took, tore, understood, went, woke, won, wore, withdrew, wrote"),
        (WordClass.Present,
            "wants, want, needs, need, remains, remain, goes, go, comes, come, gets, get, makes, make, takes, take, gives, give, keeps, keep, knows, know, means, seems, seem, appears, appear, becomes, become, holds, hold, lies, stands, stand, " +
            "says, say, believes, believe, thinks, think, hopes, fears, expects, expect, plans, faces, face, includes, include, contains, costs, works, lives, live, leads, lead, allows, allow, continues, continue, begins, starts, ends, requires, require, " +
            "supports, support, owes, owns, own, runs, serves, belongs, belong, depends, deserve, deserves, enjoy, enjoys, happens, increases, involves, lacks, lack, loves, love, matters, offers, opposes, oppose, poses, prefers, produces, provides, provide, represents, represent, " +
            "shows, show, suffers, suffer, threatens, threaten, tries, try, uses, use, violates, violate, votes, wins, win, loses, lose, exists, exist, agrees, agree, considers, consider, controls, control, demands, intends, intend, refuses, refuse, seeks, seek, amounts, sleep, sleeps"),
        (WordClass.Participle, "been, gone, done, begun, become, come, run, written, taken, given, broken, chosen, driven, eaten, fallen, forgotten, hidden, proven, risen, seen, shaken, shown, spoken, stolen, sworn, torn, thrown, withdrawn, woken, worn, drawn, flown, grown, known, blown, beaten, bitten, forbidden, frozen, ridden, sung, sunk, drunk, swum, rung"),
        (WordClass.Ing, "lying, dying, going, doing, using, vying, suing, tying, aging, being"),
        (WordClass.Refusing, "refused, refuses, refuse, declined, declines, decline, failed, fails, fail, refusing, declining, failing, unable, unwilling"),
        (WordClass.Proceeding, "on, proceeded, continued, continues, continue, goes, went, rushed, hastened, appeared, seemed, appears, seems, began, begun, started, sought, seeks, seek, seeking, tried, tries, try, trying, used, quick"),
        (WordClass.AlsoNoun,
            "claim, claims, link, links, attribute, attributes, charge, charges, attack, attacks, blast, blasts, rip, rips, bash, pan, trash, savage, grill, grills, hammer, insult, insults, smear, smears, hype, compliment, compliments, honor, honors, honour, honours, shame, fault, faults, reference, references, document, documents, command, commands, dare, lobby, petition, petitions, direct, notice, notices, sense, judge, judges, rate, rates, rank, ranks, treat, treats, resolve, desires, focus, double, broadcast, report, reports, state, states, comment, comments, remark, remarks, estimate, estimates, question, questions, promise, promises, note, notes, answer, answers, reply, replies, fear, fears, hope, hopes, doubt, doubts, " +
            "dispute, disputes, tweet, tweets, post, posts, forecast, forecasts, hint, hints, boast, boasts, vow, vows, pledge, pledges, rule, rules, find, finds, show, shows, guess, counter, counters, challenge, challenges, stress, stresses, " +
            "highlight, highlights, joke, jokes, cry, cries, shout, shouts, rebut, reject, rejects, object, objects, protest, protests, alert, alerts, blame, call, calls, brand, brands, label, labels, term, terms, contest, contests, threat, laugh, read, reads, feel, " +
            "relate, relates, chant, chants, sigh, sighs, blog, blogs, present, whisper, whispers, scream, screams, warning, finding, saying, reporting, posting, ruling, feeling, writing, testimony, suspect, suspects, project, answer, tease, plead, rant, rants, retort, retorts, quip, quips, dub, muse, repeat, repeats, support, supports, plan, plans, back, hate, love, loves, like, wish, wishes, order, orders, request, requests, offer, offers, demand, demands, desire, favor, favors, favour, favours, vote, votes, praise, worry, worries, rebuke, rebukes, welcome, mock, regret, regrets, respect, respects, address, addresses, view, views, cast, frame, frames, press, aim, aims, talk, talks, text, texts, email, emails, e-mail, e-mails, reason, reasons, figure, figures, signal, signals, lecture, lectures, detail, details, outline, outlines, echo, echoes, voice, voices, snap, roar, crow, vent, lie, lies, hits, hit, paint, express, champion, champions, salute, recall, volunteer, volunteers, caution, thanks, salutes, resort, hail, push, thought, appeal, appeals, advocate, advocates, begin, compare, understanding, planning, meaning, voting, backing, opposing, following"),
    ];
}
