namespace Enrichment.Claims.Lexicon;

/// <summary>Adjectives for what somebody holds or feels about something. Lower case.</summary>
internal static class AttitudeWords
{
    /// <summary>The words, separated by commas, by what they are.</summary>
    public static readonly (WordClass Classes, string Words)[] Lists =
    [
        (WordClass.Attitude,
            "confident, convinced, sure, certain, worried, concerned, afraid, hopeful, optimistic, pessimistic, skeptical, sceptical, doubtful, unaware, proud, ashamed, angry, upset, furious, outraged, disappointed, frustrated, dismayed, " +
            "alarmed, shocked, surprised, glad, happy, unhappy, pleased, delighted, thrilled, grateful, thankful, sorry, critical, supportive, opposed, committed, determined, willing, unwilling, reluctant, eager, ready, keen, hesitant, anxious, nervous, " +
            "wary, suspicious, dismissive, adamant, unsure, uncertain, unconvinced, jealous, fond, enthusiastic, passionate, excited, bullish, bearish, interested, uninterested, fearful, mindful, scornful, appalled, horrified, disgusted, annoyed, " +
            "impressed, amazed, astonished, stunned, encouraged, discouraged, heartened, saddened, troubled, bothered, relieved, satisfied, dissatisfied, disillusioned, incensed, enraged, inclined, insistent, clear, silent, coy, vague, explicit, blunt, open, candid, vocal, outspoken, unapologetic, bitter, cautious, leery, ambivalent, undecided, curious, puzzled, baffled, resentful, contemptuous, respectful, sympathetic, indifferent, hostile, intent, bent"),
        (WordClass.None, "long, very, deeply, more, grew, remained, remain, got, seemed, seem, appears, appeared, feels, feel, felt, became, 're, 'm"),
    ];
}
