namespace Enrichment.Claims.Lexicon;

/// <summary>The words that make a sentence more or less worth checking. Lower case.</summary>
internal static class CheckWords
{
    /// <summary>The words, separated by commas, by what they are.</summary>
    public static readonly (CheckClass Classes, string Words)[] Lists =
    [
        (CheckClass.Amount,
            "billion, billions, cents, dollars, double, doubled, dozen, dozens, half, hundred, hundreds, million, millions, percent, percentage, quarter, third, thousand, thousands, trillion, trillions, " +
            "triple, tripled, twice"),
        (CheckClass.VagueQuantity,
            "all, average, both, eight, every, first, five, four, majority, many, most, nine, no, none, number, numbers, rate, seven, several, single, six, ten, three, total, two, zero"),
        (CheckClass.PublicRecord,
            "against, amendment, approved, bill, co-sponsored, cosponsored, endorsed, favored, favors, introduced, legislation, negotiated, oppose, opposed, opposes, passed, proposed, record, rejected, " +
            "repealed, sign, signed, sponsored, support, supported, supports, veto, vetoed, vote, voted, votes"),
        (CheckClass.Accusation,
            "abuse, abused, abuses, accused, betrayed, blame, blamed, bribe, bribery, bribes, cheat, cheated, colluded, conspired, corrupt, corruption, cover-up, coverup, crime, crimes, criminal, " +
            "criminals, failed, failure, fake, false, falsely, fraud, fraudulent, genocide, guilty, hid, hoax, illegal, illegally, laundering, liar, lie, lied, lies, lying, massacre, misleading, misled, " +
            "murder, murdered, racism, racist, rape, raped, rigged, sabotage, scandal, smuggling, steal, stole, stolen, terrorism, terrorist, terrorists, torture, tortured, traitor, treason, unlawful, " +
            "violated, violation, violations"),
        (CheckClass.PublicMoney,
            "budget, cost, costs, debt, deficit, deficits, dollar, dollars, fund, funded, funding, funds, income, incomes, money, paid, pay, paying, price, prices, revenue, salary, spend, spending, " +
            "spends, spent, subsidies, tax, taxed, taxes, wage, wages"),
        (CheckClass.Speech,
            "admitted, announced, called, calls, claimed, claims, declared, promised, reported, said, say, says, stated, tells, testified, told, wrote"),
        (CheckClass.PastState,
            "did, didn't, was, wasn't, were, weren't"),
        (CheckClass.Event,
            "allowed, appointed, approved, arrested, attacked, banned, began, blocked, bombed, bought, brought, built, captured, caused, charged, closed, collapsed, conquered, convicted, crashed, " +
            "created, cut, defeated, deployed, deported, destroyed, died, displaced, donated, doubled, elected, ended, evacuated, fell, fined, fired, fled, funded, gave, given, hacked, hired, imposed, " +
            "increased, indicted, inherited, injured, introduced, invaded, killed, launched, leaked, left, lifted, lost, met, moved, negotiated, opened, opposed, opposes, ordered, overturned, paid, " +
            "passed, proposed, published, raised, received, refused, rejected, released, repealed, resigned, seized, sent, sentenced, shot, signed, sold, spent, started, stole, stolen, sued, supported, " +
            "supports, taken, took, vetoed, voted, withdrawn, withdrew, won, wounded"),
        (CheckClass.Policy,
            "abortion, army, ballots, banks, benefits, bill, billion, border, budget, cancer, cities, climate, coal, companies, congress, constitution, corporations, countries, country, court, debt, " +
            "deficit, disease, drugs, economy, education, election, elections, emissions, energy, exports, factories, farmers, gas, government, gun, guns, health, healthcare, hospital, hospitals, " +
            "housing, immigrants, immigration, imports, income, industry, inflation, insurance, jobs, law, laws, manufacturing, medicaid, medicare, migrants, military, nuclear, oil, parliament, pension, " +
            "pensions, plan, police, pollution, poverty, prices, prison, refugees, rent, sanctions, schools, senate, spending, states, steel, tariffs, tax, taxes, trade, treaty, troops, unemployment, " +
            "vaccine, vaccines, virus, votes, wage, wages, war, water, weapons, welfare, workers"),
        (CheckClass.Period,
            "ago, april, august, century, decade, decades, december, february, january, july, june, last, march, month, months, november, october, september, since, today, week, weeks, year, years"),
        (CheckClass.Perfect,
            "been, had, hadn't, has, hasn't, have, haven't"),
        (CheckClass.Comparison,
            "better, bigger, cheaper, faster, fewer, greater, higher, larger, less, longer, lower, more, older, poorer, richer, shorter, slower, smaller, than, worse, younger"),
        (CheckClass.Superlative,
            "best, biggest, ever, fastest, first, greatest, highest, largest, least, longest, lowest, most, oldest, only, poorest, record, richest, smallest, strongest, worst, youngest"),
        (CheckClass.Change,
            "cut, cuts, cutting, decline, declined, declining, decrease, decreased, doubled, drop, dropped, expanded, fall, fallen, falling, fell, gained, gaining, gone, grew, growing, grown, growth, " +
            "halved, increase, increased, increases, increasing, losing, lost, raise, raised, raising, reduce, reduced, reducing, rise, risen, rises, rising, rose, shrunk, slowed, tripled, went"),
        (CheckClass.ThirdParty,
            "he, he'd, he's, her, him, his, she, she'd, she's, their, them, they, they're, they've"),
        (CheckClass.Conflict,
            "afghanistan, army, attack, attacked, bomb, bombs, china, invaded, iran, iraq, isis, military, missiles, nuclear, russia, soviet, syria, terrorism, terrorist, terrorists, troops, vietnam, " +
            "war, wars, weapon, weapons"),
        (CheckClass.Cause,
            "because, blame, caused, created, destroyed, due, led, responsible, result"),
        (CheckClass.Institution,
            "administration, agency, banks, companies, congress, corporations, countries, country, court, democratic, democrats, department, fbi, government, governor, hospital, house, industry, nation, " +
            "party, pentagon, president, president's, republican, republicans, school, schools, secretary, senate, state, states, united, world"),
        (CheckClass.Wish,
            "gotta, let, let's, must, need, needs, ought, should, try, trying, want, wants"),
        (CheckClass.Prediction,
            "can, can't, cannot, could, couldn't, going, gonna, he'll, i'll, it'll, may, might, shall, she'll, they'll, we'll, will, won't, would, wouldn't, you'll"),
        (CheckClass.FirstPerson,
            "i, i'd, i'll, i'm, i've, me, mine, my, myself"),
        (CheckClass.Opinion,
            "believe, believed, expect, feel, guess, hope, hoped, know, mean, remember, suppose, think, thought, understand, wish"),
        (CheckClass.Evaluation,
            "absolutely, amazing, awful, bad, beautiful, best, brave, courage, crazy, difficult, disgrace, disgraceful, dream, easy, fair, fantastic, frankly, fundamental, glad, good, great, happy, hard, " +
            "hate, honest, honestly, honored, hopeful, horrible, important, incredible, love, nice, proud, ridiculous, right, sad, serious, shame, smart, sorry, strong, stupid, terrible, tough, " +
            "tremendous, unfair, values, wise, wonderful, wrong"),
        (CheckClass.Condition,
            "if, unless, whether"),
        (CheckClass.Vague,
            "answer, anything, bit, everything, fact, idea, issue, issues, kind, lot, matter, nothing, point, question, questions, reason, something, sort, stuff, thing, things, way, ways"),
        (CheckClass.Address,
            "you, you'd, you're, you've, your, yours, yourself"),
        (CheckClass.Courtesy,
            "applause, debate, evening, excuse, folks, gentleman, gentlemen, governor, hello, jim, ladies, minute, minutes, moderator, ok, okay, please, question, seconds, senator, sir, thank, thanks, " +
            "tonight, welcome"),
        (CheckClass.OpensQuestion,
            "are, can, did, do, does, how, is, what, who, why, will, would"),
        (CheckClass.Connective,
            "and, because, but, or, so"),
    ];
}
