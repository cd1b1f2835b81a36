namespace Enrichment.Claims;

/// <summary>What a source does by saying something (Searle, "A Classification of Illocutionary Acts", 1976), or would do by saying what it is reported to think or want.</summary>
public enum SpeechAct
{
    /// <summary>Tells how things are: says, denies, believes, finds.</summary>
    Assertive,

    /// <summary>Asks or tells others to do something: urges, demands, calls for.</summary>
    Directive,

    /// <summary>Commits to doing something: promises, plans, refuses to.</summary>
    Commissive,

    /// <summary>Shows where the source stands: praises, criticizes, supports, fears, wants.</summary>
    Expressive,
}
