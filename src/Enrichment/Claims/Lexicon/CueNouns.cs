namespace Enrichment.Claims.Lexicon;

/// <summary>The nouns for something said, and for what speaks without being a person. Lower case.</summary>
internal static class CueNouns
{
    /// <summary>The words, separated by commas, by what they are.</summary>
    public static readonly (WordClass Classes, string Words)[] Lists =
    [
        (WordClass.ClaimNoun,
            "claim, claims, statement, statements, allegation, allegations, accusation, accusations, assertion, assertions, announcement, announcements, " +
            "suggestion, suggestions, report, reports, rumor, rumors, rumour, rumours, insinuation, insinuations, speculation, contention, contentions, " +
            "argument, arguments, charge, charges, complaint, complaints, declaration, declarations, remark, remarks, comment, comments, admission, admissions, " +
            "assurance, assurances, warning, warnings, prediction, predictions, forecast, forecasts, promise, promises, pledge, pledges, threat, threats, " +
            "belief, beliefs, view, views, opinion, opinions, theory, theories, notion, notions, idea, ideas, conclusion, conclusions, finding, findings, " +
            "revelation, revelations, denial, denials, confirmation, testimony, story, stories, account, accounts, version, narrative, criticism, " +
            "doubt, doubts, fear, fears, hope, hopes, suspicion, suspicions, estimate, estimates, figure, figures, insistence, acknowledgement, acknowledgment, " +
            "confession, boast, boasts, tweet, tweets, post, posts, message, messages, possibility, link, involvement, responsibility, wrongdoing"),
        (WordClass.ReportingNoun,
            "claim, claims, statement, statements, allegation, allegations, accusation, accusations, assertion, assertions, announcement, " +
            "suggestion, suggestions, report, reports, rumor, rumors, rumour, rumours, insinuation, speculation, contention, argument, arguments, " +
            "charge, charges, complaint, complaints, declaration, admission, assurance, assurances, warning, warnings, prediction, predictions, " +
            "promise, promises, belief, view, opinion, conclusion, finding, revelation, revelations, denial, confirmation, testimony, " +
            "insistence, acknowledgement, acknowledgment, confession, boast, suspicion, suspicions, remark, remarks, threat, threats, pledge"),
        (WordClass.AllegingNoun, "allegation, allegations, accusation, accusations, rumor, rumors, rumour, rumours, insinuation, speculation, suspicion, suspicions, report, reports"),
        (WordClass.CompoundHead,
            "department, departments, office, offices, unit, units, form, forms, process, processing, adjuster, adjusters, handler, handlers, handling, court, courts, " +
            "service, services, centre, center, manager, managers, management, team, teams, history, period, line, card, cards, page, pages, number, numbers, desk, file, files"),
        (WordClass.Taking,
            "win, wins, title, titles, medal, medals, gold, silver, bronze, prize, prizes, trophy, crown, championship, award, awards, cup, life, lives, wicket, wickets, point, points, spot, place, seat, seats, goal, goals, pole, " +
            "benefit, benefits, asylum, compensation, expenses, damages, refund, refunds, allowance, allowances, credit, pension, pensions, reward, baggage, luggage, inheritance, throne, scalp, scalps"),
        (WordClass.Evidence,
            "study, studies, survey, surveys, poll, polls, report, reports, research, data, figures, statistics, document, documents, records, evidence, analysis, review, audit, " +
            "inquiry, investigation, probe, statement, letter, memo, email, emails, paper, article, complaint, lawsuit, affidavit, filing, indictment, ruling, results, findings, log, footage, video, images, tests"),
    ];
}
