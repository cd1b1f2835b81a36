namespace Enrichment.Export.Page.Segments;

/// <summary>What a mark of the text is.</summary>
internal enum MarkKind
{
    /// <summary>A mention of an entity.</summary>
    Mention,

    /// <summary>The words that name the source of a claim.</summary>
    Source,

    /// <summary>The words that report a claim.</summary>
    Cue,

    /// <summary>A part of the content of a claim.</summary>
    Content,
}
