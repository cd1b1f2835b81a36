namespace Enrichment.Lab.Corpora;

/// <summary>The sets VADER's authors had rated.</summary>
internal enum RatedSet
{
    /// <summary>Sentences of editorials of the New York Times.</summary>
    Editorials,

    /// <summary>Tweets.</summary>
    Tweets,

    /// <summary>Sentences of film reviews.</summary>
    Movies,

    /// <summary>Sentences of reviews of products.</summary>
    Products,
}
