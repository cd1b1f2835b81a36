namespace Enrichment.Claims.Lexicon;

/// <summary>The words that make a sentence more or less worth checking. Lower case.</summary>
internal static class CheckWords
{
    /// <summary>The words, separated by commas, by what they are.</summary>
    public static readonly (CheckClass Classes, string Words)[] Lists =
    [
        (CheckClass.Quantity,
            "two, three, four, five, six, seven, eight, nine, ten, eleven, twelve, twenty, thirty, forty, fifty, sixty, seventy, eighty, ninety, hundred, hundreds, thousand, thousands, million, millions, billion, billions, trillion, trillions, dozen, dozens, " +
            "half, third, quarter, percent, percentage, double, doubled, tripled, triple, twice, majority, rate, average, total, no, zero, every, all, none"),
        (CheckClass.Comparison,
            "more, less, fewer, most, least, higher, highest, lower, lowest, larger, largest, smaller, smallest, bigger, biggest, greater, greatest, worse, worst, better, faster, slower, longer, longest, shorter, older, oldest, younger, youngest, richer, poorer, cheaper, " +
            "increase, increased, increases, increasing, decrease, decreased, rise, rises, risen, rose, fall, fell, fallen, drop, dropped, decline, declined, grew, grown, growing, cut, cuts, raised, raise, lost, gained, record, than, since, ever, first, only, doubled, halved"),
        (CheckClass.Event,
            "killed, died, arrested, attacked, bombed, shot, captured, seized, conquered, invaded, signed, voted, passed, vetoed, banned, approved, rejected, elected, appointed, fired, resigned, built, closed, opened, bought, sold, paid, spent, stole, stolen, donated, funded, " +
            "created, lost, won, defeated, destroyed, moved, sent, deployed, withdrew, withdrawn, evacuated, launched, ended, started, began, banned, sued, convicted, charged, indicted, sentenced, fined, published, released, increased, cut, raised, doubled, supported, opposed, supports, " +
            "opposes, negotiated, left, took, taken, gave, given, caused, brought, introduced, proposed, refused, met, received, allowed, blocked, ordered, imposed, lifted, inherited, deported, hired, collapsed, crashed, hacked, leaked, injured, wounded, fled, displaced, fell, overturned, repealed"),
        (CheckClass.Accusation,
            "lie, lied, lies, lying, liar, corrupt, corruption, fraud, fraudulent, illegal, illegally, crime, crimes, criminal, criminals, steal, stole, stolen, cheat, cheated, bribe, bribes, bribery, murder, murdered, genocide, massacre, torture, tortured, rape, raped, abuse, abused, abuses, " +
            "scandal, rigged, violated, violation, violations, misled, misleading, false, falsely, fake, hoax, hid, cover-up, coverup, racist, racism, treason, traitor, terrorist, terrorists, terrorism, smuggling, laundering, guilty, blame, blamed, accused, failed, failure, betrayed, conspired, colluded, sabotage, unlawful"),
        (CheckClass.Policy,
            "tax, taxes, budget, deficit, debt, economy, jobs, unemployment, wage, wages, income, inflation, prices, trade, tariffs, exports, imports, health, healthcare, insurance, medicare, medicaid, hospital, hospitals, vaccine, vaccines, virus, disease, cancer, climate, emissions, energy, oil, gas, coal, " +
            "immigration, immigrants, migrants, refugees, border, police, prison, guns, gun, military, troops, army, nuclear, weapons, war, treaty, sanctions, court, law, laws, bill, constitution, congress, senate, parliament, election, elections, ballots, votes, schools, education, poverty, welfare, pension, " +
            "pensions, housing, rent, abortion, benefits, spending, plan, cities, states, country, countries, government, factories, manufacturing, industry, steel, farmers, workers, companies, corporations, banks, billion, drugs, pollution, water"),
        (CheckClass.Opinion,
            "think, believe, feel, hope, wish, guess, suppose, want, love, hate, like, should, ought, must, opinion, wonderful, beautiful, terrible, horrible, awful, amazing, incredible, fantastic, great, disgrace, disgraceful, ridiculous, sad, proud, honored, glad, happy, " +
            "sorry, maybe, perhaps, probably, important, best, nice, tremendous, smart, stupid, tough, strong, better, need, needs, agree, disagree, care, fair, unfair, shame, right, wrong, good, bad"),
        (CheckClass.Prediction, "will, won't, shall, gonna, would, could, may, might, i'll, we'll, they'll, he'll, she'll, it'll, you'll, i’ll, we’ll, they’ll, he’ll, she’ll, it’ll, you’ll, going"),
        (CheckClass.FirstPerson, "i, me, my, mine, myself, i'm, i've, i'd, i'll, i’m, i’ve, i’d, i’ll"),
        (CheckClass.Address, "you, your, you're, you've, you’re, you’ve, thank, thanks, please, let, let's, let’s, hello, welcome, excuse, look, listen, okay, ok, well, yes, no, sir, ladies, gentlemen, folks"),
    ];
}
