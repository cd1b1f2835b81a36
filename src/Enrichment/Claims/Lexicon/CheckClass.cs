namespace Enrichment.Claims.Lexicon;

/// <summary>The word classes for check-worthiness.</summary>
[Flags]
internal enum CheckClass : ulong
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>Counts or measures: "million", "percent".</summary>
    Amount = 1UL << 0,

    /// <summary>A small number in letters, or a word for how many.</summary>
    VagueQuantity = 1UL << 1,

    /// <summary>An action in the records of parliaments and authorities: "voted", "vetoed".</summary>
    PublicRecord = 1UL << 2,

    /// <summary>Accuses somebody.</summary>
    Accusation = 1UL << 3,

    /// <summary>Public money: "taxes", "budget".</summary>
    PublicMoney = 1UL << 4,

    /// <summary>A verb of speech.</summary>
    Speech = 1UL << 5,

    /// <summary>A past state: "was", "did".</summary>
    PastState = 1UL << 6,

    /// <summary>A verb for an action that can be verified.</summary>
    Event = 1UL << 7,

    /// <summary>A topic of public policy.</summary>
    Policy = 1UL << 8,

    /// <summary>A time that can be looked up: "years", "ago".</summary>
    Period = 1UL << 9,

    /// <summary>A clause in the perfect; without a tree, "has" or "been".</summary>
    Perfect = 1UL << 10,

    /// <summary>A comparison.</summary>
    Comparison = 1UL << 11,

    /// <summary>A superlative.</summary>
    Superlative = 1UL << 12,

    /// <summary>A change over time: "rose", "cut".</summary>
    Change = 1UL << 13,

    /// <summary>A third person.</summary>
    ThirdParty = 1UL << 14,

    /// <summary>War and arms.</summary>
    Conflict = 1UL << 15,

    /// <summary>A cause.</summary>
    Cause = 1UL << 16,

    /// <summary>A public institution.</summary>
    Institution = 1UL << 17,

    /// <summary>An obligation.</summary>
    Wish = 1UL << 18,

    /// <summary>A clause in the future; without a tree, a word for the future or a possibility.</summary>
    Prediction = 1UL << 19,

    /// <summary>The speaker.</summary>
    FirstPerson = 1UL << 20,

    /// <summary>An opinion.</summary>
    Opinion = 1UL << 21,

    /// <summary>Praise and blame.</summary>
    Evaluation = 1UL << 22,

    /// <summary>On a condition.</summary>
    Condition = 1UL << 23,

    /// <summary>A vague word: "thing", "way".</summary>
    Vague = 1UL << 24,

    /// <summary>A courtesy.</summary>
    Courtesy = 1UL << 25,

    /// <summary>A number in digits.</summary>
    Number = 1UL << 26,

    /// <summary>A clause in the past.</summary>
    PastFact = 1UL << 27,

    /// <summary>A named entity.</summary>
    NamedActor = 1UL << 28,

    /// <summary>A question mark at the end.</summary>
    Question = 1UL << 29,

    /// <summary>"has to", "have to".</summary>
    Obligation = 1UL << 30,

    /// <summary>"want to", "going to", in a sentence without a tree.</summary>
    Intention = 1UL << 31,

    /// <summary>Fewer than ten words.</summary>
    Fragment = 1UL << 32,

    /// <summary>Ten to fifteen words.</summary>
    Brief = 1UL << 33,

    /// <summary>The stated clause is in the future: "They will pay."</summary>
    FutureStatement = 1UL << 34,

    /// <summary>The speaker is its subject: "We will pay."</summary>
    Pledge = 1UL << 35,

    /// <summary>The stated clause has another modal: "They would pay."</summary>
    Possibility = 1UL << 36,

    /// <summary>The speaker thinks or says it: "I think they paid."</summary>
    Thought = 1UL << 37,

    /// <summary>The stated clause is a request: "Pay them."</summary>
    Request = 1UL << 38,

    /// <summary>Something is counted: "five men".</summary>
    Counted = 1UL << 39,

    /// <summary>At least two proper nouns.</summary>
    SeveralNames = 1UL << 40,

    /// <summary>The stated clause has an object: "They built a bridge."</summary>
    Action = 1UL << 41,

    /// <summary>It is about others, in the present: "The bridge leaks."</summary>
    CurrentFact = 1UL << 42,

    /// <summary>The stated clause has no subject.</summary>
    NoSubject = 1UL << 43,
}
