namespace Enrichment.Articles.Headers;

/// <summary>What the value of a header's line is.</summary>
internal enum HeaderField
{
    /// <summary>The headline.</summary>
    Title,

    /// <summary>The time of publication.</summary>
    Published,

    /// <summary>The time of the last change.</summary>
    Updated,

    /// <summary>The publication or the site.</summary>
    Publisher,

    /// <summary>The authors.</summary>
    Authors,

    /// <summary>The web address.</summary>
    Url,

    /// <summary>The section or rubric.</summary>
    Section,

    /// <summary>The language of the text.</summary>
    Language,
}
