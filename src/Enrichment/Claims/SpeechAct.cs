namespace Enrichment.Claims;

/// <summary>
/// What a source does by saying something (Searle, "A Classification of Illocutionary Acts", 1976), or would do by saying what it is
/// reported to think or want.
/// </summary>
public enum SpeechAct
{
    /// <summary>States something: says, denies, believes, finds.</summary>
    Assertive,

    /// <summary>Requests something from others: urges, demands, calls for.</summary>
    Directive,

    /// <summary>Commits to doing something: promises, plans, refuses to.</summary>
    Commissive,

    /// <summary>Expresses an attitude: praises, criticizes, supports, fears, wants.</summary>
    Expressive,
}
