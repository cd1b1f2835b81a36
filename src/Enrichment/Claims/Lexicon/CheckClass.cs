namespace Enrichment.Claims.Lexicon;

/// <summary>What tells of how much it would be worth to check a sentence.</summary>
[Flags]
internal enum CheckClass : ulong
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>Counts or measures: "million", "percent".</summary>
    Amount = 1UL << 0,

    /// <summary>A small number in letters, or a word for how many.</summary>
    VagueQuantity = 1UL << 1,

    /// <summary>A deed that records of parliaments and offices keep: "voted", "vetoed".</summary>
    PublicRecord = 1UL << 2,

    /// <summary>Lays something at somebody's door.</summary>
    Accusation = 1UL << 3,

    /// <summary>What is paid, by or to the public: "taxes", "budget".</summary>
    PublicMoney = 1UL << 4,

    /// <summary>That somebody said something.</summary>
    Speech = 1UL << 5,

    /// <summary>What was: "was", "did".</summary>
    PastState = 1UL << 6,

    /// <summary>A verb of deeds that leave a trace.</summary>
    Event = 1UL << 7,

    /// <summary>What public policy is about.</summary>
    Policy = 1UL << 8,

    /// <summary>A time that can be looked up: "years", "ago".</summary>
    Period = 1UL << 9,

    /// <summary>What has happened: "has", "been".</summary>
    Perfect = 1UL << 10,

    /// <summary>Sets one thing against another.</summary>
    Comparison = 1UL << 11,

    /// <summary>Sets one thing above all others.</summary>
    Superlative = 1UL << 12,

    /// <summary>Sets now against before: "rose", "cut".</summary>
    Change = 1UL << 13,

    /// <summary>Somebody who is neither speaking nor spoken to.</summary>
    ThirdParty = 1UL << 14,

    /// <summary>War and arms.</summary>
    Conflict = 1UL << 15,

    /// <summary>What brought something about.</summary>
    Cause = 1UL << 16,

    /// <summary>A body that acts in public.</summary>
    Institution = 1UL << 17,

    /// <summary>What ought to be.</summary>
    Wish = 1UL << 18,

    /// <summary>What is yet to come, or only may be.</summary>
    Prediction = 1UL << 19,

    /// <summary>The speaker.</summary>
    FirstPerson = 1UL << 20,

    /// <summary>What is held rather than known.</summary>
    Opinion = 1UL << 21,

    /// <summary>Praise and blame.</summary>
    Evaluation = 1UL << 22,

    /// <summary>On a condition.</summary>
    Condition = 1UL << 23,

    /// <summary>A word for no matter in particular: "thing", "way".</summary>
    Vague = 1UL << 24,

    /// <summary>The ones spoken to.</summary>
    Address = 1UL << 25,

    /// <summary>What is said for politeness.</summary>
    Courtesy = 1UL << 26,

    /// <summary>Opens a question.</summary>
    OpensQuestion = 1UL << 27,

    /// <summary>Takes up what was said before: "and", "so".</summary>
    Connective = 1UL << 28,

    /// <summary>A number in digits.</summary>
    Number = 1UL << 29,

    /// <summary>A verb in the past.</summary>
    PastFact = 1UL << 30,

    /// <summary>Somebody or something with a name.</summary>
    NamedActor = 1UL << 31,

    /// <summary>A question mark at the end.</summary>
    Question = 1UL << 32,

    /// <summary>"has to", "have to".</summary>
    Obligation = 1UL << 33,

    /// <summary>"want to", "going to".</summary>
    Intention = 1UL << 34,

    /// <summary>Fewer than ten words.</summary>
    Fragment = 1UL << 35,

    /// <summary>Ten to fifteen words.</summary>
    Brief = 1UL << 36,
}
