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
        (WordClass.ReportingNoun, "belief, hope, hopes, fear, fears, concern, concerns, worry, worries, view, notion, idea, possibility, likelihood, expectation, expectations, estimate, doubts, doubt, consensus, impression, perception, news, word, feeling, sentiment, theory, assumption, premise, complaints, warning, proclamation, request, demand, demands, recommendation, proposal, reminder, pretext, excuse, ruling, message, promises, assurances"),
        (WordClass.NounTo,
            "refusal, plan, plans, decision, decisions, promise, promises, pledge, pledges, vow, vows, threat, threats, offer, offers, proposal, proposals, call, calls, request, requests, demand, demands, desire, determination, commitment, commitments, " +
            "willingness, reluctance, unwillingness, eagerness, readiness, intention, intentions, intent, agreement, order, orders, invitation, wish, wishes, hopes, objection, objections, opposition, resistance, aversion, aim, goal, proposition, urge, ambition, ambitions, vote, deal, recommendation, recommendations, suggestion"),
        (WordClass.NounOf,
            "allegation, allegations, claim, claims, accusation, accusations, criticism, criticisms, condemnation, denunciation, endorsement, report, reports, account, accounts, description, prediction, predictions, fear, fears, hope, hopes, " +
            "acknowledgment, acknowledgement, admission, denial, denials, disapproval, opinion, view, views, assessment, estimate, estimates, praise, promise, promises, talk, rumor, rumors, rumour, rumours, suspicion, suspicions, suggestion, suggestions, complaint, complaints, " +
            "accusing, expression, characterization, characterisation, portrayal, depiction, mention, repudiation, affirmation, hatred, suspicions, disavowal, embrace, theory, theories, vision, interpretation, understanding, adulation, defense, defence, mockery, perception, perceptions, charges, recognition, expectation, expectations, forecast, forecasts"),
        (WordClass.NounAbout,
            "comment, comments, remark, remarks, question, questions, concern, concerns, worry, worries, doubt, doubts, claim, claims, allegation, allegations, complaint, complaints, statement, statements, speculation, skepticism, scepticism, rumor, rumors, rumour, rumours, " +
            "opinion, opinions, view, views, debate, debates, discussion, discussions, argument, arguments, warning, warnings, misgivings, reservations, testimony, lie, lies, attack, attacks, stance, position, positions, thoughts, feelings, outrage, anger, criticism, criticisms, fears, " +
            "speech, speeches, conversation, conversations, frustration, anxiety, uncertainty, disagreement, disagreements, pronouncements, rhetoric, accusations, assertions, talk, proposal, proposals, message, optimism, pessimism, enthusiasm, advice, alarm, predictions, promises, answer, answers, interview, tweet, tweets, essay, lecture, reports, theories"),
        (WordClass.NounFor,
            "support, praise, call, calls, demand, demands, admiration, disdain, contempt, respect, sympathy, preference, request, requests, plea, pleas, appeal, appeals, recommendation, recommendations, plan, plans, proposal, proposals, criticism, blame, apology, gratitude, endorsement, distaste, condemnation, push, enthusiasm, argument, case, justification, rationale, explanation, reasons, hopes, hope"),
        (WordClass.Requesting, "call, calls, demand, demands, request, requests, plea, pleas, appeal, appeals, order, orders, invitation, recommendation, recommendations, push, advice"),
        (WordClass.Judging,
            "criticism, criticisms, condemnation, denunciation, endorsement, disapproval, praise, support, admiration, disdain, contempt, respect, sympathy, preference, blame, apology, gratitude, distaste, enthusiasm, opposition, objection, objections, " +
            "concern, concerns, worry, worries, fear, fears, hope, hopes, doubt, doubts, skepticism, scepticism, outrage, anger, frustration, anxiety, misgivings, reservations, attack, attacks, hatred, adulation, defense, defence, mockery, embrace, disavowal, repudiation, optimism, pessimism, alarm"),
        (WordClass.Hearsay,
            "allegation, allegations, claims, accusation, accusations, criticism, criticisms, complaints, speculation, rumor, rumors, rumour, rumours, suspicions, concerns, fears, worries, skepticism, scepticism, outrage, calls, reports, doubts, misgivings, questions, debate, warnings, predictions, suggestions, opposition, condemnation, talk, comments, remarks"),
        (WordClass.LightVerb,
            "make, makes, made, making, express, expresses, expressed, expressing, voice, voices, voiced, voicing, issue, issues, issued, issuing, raise, raises, raised, raising, offer, offers, offered, offering, give, gives, gave, given, giving, has, have, had, having, repeat, repeats, repeated, repeating, " +
            "launch, launches, launched, launching, deliver, delivers, delivered, delivering, sound, sounds, sounded, announce, announces, announced, announcing, reiterate, reiterated, renew, renews, renewed, unveil, unveils, unveiled, unveiling, file, filed, files, send, sent, sends, post, posted, posts, " +
            "publish, published, share, shared, shares, show, showed, shows, showing, release, released, gave, pushed, pushing, drop, dropped, put, propose, proposed, outline, outlined, present, presented, declare, declared, harbor, harbors, level, leveled, leveling, unleash, unleashed, lodged, tweeted, spread, spreading, add, added"),
        (WordClass.AllegingNoun, "allegation, allegations, accusation, accusations, rumor, rumors, rumour, rumours, insinuation, speculation, suspicion, suspicions, report, reports"),
        (WordClass.CompoundHead,
            "department, departments, office, offices, unit, units, form, forms, process, processing, adjuster, adjusters, handler, handlers, handling, court, courts, " +
            "service, services, centre, center, manager, managers, management, team, teams, history, period, line, card, cards, page, pages, number, numbers, desk, file, files"),
        (WordClass.Taking,
            "win, wins, title, titles, medal, medals, gold, silver, bronze, prize, prizes, trophy, crown, championship, award, awards, cup, life, lives, wicket, wickets, point, points, spot, place, seat, seats, goal, goals, pole, " +
            "benefit, benefits, asylum, compensation, expenses, damages, refund, refunds, allowance, allowances, credit, pension, pensions, reward, baggage, luggage, inheritance, throne, scalp, scalps"),
        (WordClass.Evidence,
            "study, studies, survey, surveys, poll, polls, report, reports, research, data, figures, statistics, document, documents, records, evidence, analysis, review, audit, " +
            "inquiry, investigation, probe, statement, letter, memo, email, emails, paper, article, complaint, lawsuit, affidavit, filing, indictment, ruling, results, findings, log, footage, video, images, tests, film, documentary, book, ad, ads, advertisement, song, episode, headline, transcript, chart, slide, graph, commercial, movie, play, novel, editorial, column, op-ed, essay, speech, slogan, petition, estimates, projections, experience"),
    ];
}
