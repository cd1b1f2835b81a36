namespace Enrichment.Lexicons;

/// <summary>An inflected form of a verb.</summary>
internal enum VerbForm
{
    /// <summary>"claim".</summary>
    Base,

    /// <summary>"claims".</summary>
    Third,

    /// <summary>"claimed": past, and the identical past participle.</summary>
    Past,

    /// <summary>"written": a past participle that is no past.</summary>
    Participle,

    /// <summary>"claiming".</summary>
    Ing,
}
