namespace Enrichment.Analysis;

/// <summary>A kind of annotation whose number in one article is limited.</summary>
public enum AnnotationKind
{
    /// <summary>Paragraphs of the text. The text after the last one is not analyzed.</summary>
    Paragraphs,

    /// <summary>Sentences of the text. The text after the last one is not analyzed.</summary>
    Sentences,

    /// <summary>Mentions of entities.</summary>
    Mentions,

    /// <summary>Entities, each with all of its mentions.</summary>
    Entities,

    /// <summary>Dates.</summary>
    Dates,

    /// <summary>Quantities.</summary>
    Quantities,

    /// <summary>Mentions of entities whose sentiment is analyzed.</summary>
    Targets,

    /// <summary>Claims.</summary>
    Claims,

    /// <summary>Disputes, each between two claims.</summary>
    Disputes,
}
