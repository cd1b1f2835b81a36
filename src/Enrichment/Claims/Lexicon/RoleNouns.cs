namespace Enrichment.Claims.Lexicon;

/// <summary>Nouns for people by what they do, and for bodies of people. Lower case.</summary>
internal static class RoleNouns
{
    /// <summary>The words, separated by commas, by what they are.</summary>
    public static readonly (WordClass Classes, string Words)[] Lists =
    [
        (WordClass.Role,
            "spokesperson, spokesman, spokeswoman, official, minister, president, premier, chancellor, senator, governor, mayor, secretary, chairman, chairwoman, chairperson, chair, chief, head, leader, director, manager, commander, general, colonel, " +
            "captain, officer, ambassador, envoy, diplomat, lawyer, attorney, prosecutor, judge, professor, doctor, researcher, scientist, analyst, economist, expert, historian, journalist, reporter, correspondent, editor, author, writer, activist, " +
            "campaigner, candidate, congressman, congresswoman, lawmaker, legislator, representative, commissioner, coordinator, coach, player, owner, founder, co-founder, witness, resident, victim, source, aide, adviser, advisor, deputy, king, queen, " +
            "prince, princess, pope, bishop, priest, imam, nurse, teacher, student, farmer, driver, neighbour, neighbor, mother, father, brother, sister, son, daughter, wife, husband, widow, uncle, aunt, cousin, nephew, niece, friend, man, woman, boy, girl, person, " +
            "defendant, suspect, plaintiff, detective, sheriff, inspector, soldier, fighter, rebel, guard, pilot, worker, organizer, organiser, strategist, consultant, executive, banker, investor, trader, councillor, councilman, councilwoman, vice-president"),
        (WordClass.Collective,
            "officials, authorities, police, residents, witnesses, sources, experts, analysts, critics, supporters, observers, activists, scientists, researchers, economists, doctors, lawyers, prosecutors, investigators, lawmakers, legislators, " +
            "leaders, ministers, diplomats, soldiers, troops, fighters, militants, rebels, insurgents, protesters, demonstrators, opponents, aides, advisers, advisors, colleagues, relatives, friends, family, neighbours, neighbors, villagers, locals, people, " +
            "workers, employees, unions, teachers, students, parents, patients, nurses, farmers, drivers, passengers, survivors, victims, voters, politicians, republicans, democrats, conservatives, liberals, reporters, journalists, media, newspapers, media, " +
            "groups, organizers, organisers, campaigners, historians, traders, investors, bankers, managers, executives, players, fans, members, forecasters, meteorologists, firefighters, rescuers, medics, commanders, officers, judges, spokespeople, government, ministry, company, army, military, court, union, agency, board, committee, council, commission, department, party, team, hospital, school, university, bank, firm, newspaper, defence, defense, prosecution, opposition, administration, group, men, women, americans"),
    ];
}
