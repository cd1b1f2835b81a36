namespace Enrichment.Lab.Training;

/// <summary>The kind of a feature.</summary>
internal enum SentimentFeatureKind
{
    /// <summary>A word.</summary>
    Word,

    /// <summary>The first letters of a word.</summary>
    Stem,

    /// <summary>Words in a row.</summary>
    Phrase,

    /// <summary>A rule.</summary>
    Rule,
}
