namespace Enrichment.Claims.Scoring;

/// <summary>When a clause is true, by the form of its verb.</summary>
internal enum ClauseTime
{
    /// <summary>It has no finite verb.</summary>
    None,

    /// <summary>"They pay".</summary>
    Present,

    /// <summary>"They paid", "They had paid".</summary>
    Past,

    /// <summary>"They have paid".</summary>
    Perfect,

    /// <summary>"They will pay", "They are going to pay".</summary>
    Future,

    /// <summary>"They would pay", "They should pay".</summary>
    Possible,

    /// <summary>"Pay them".</summary>
    Request,
}
