namespace Enrichment.Corrections;

/// <summary>What a correction does with an entity.</summary>
public enum CorrectionAction
{
    /// <summary>Joins the entity with another one.</summary>
    Merge,

    /// <summary>Makes an entity of its own from one of the entity's names.</summary>
    Split,

    /// <summary>Gives the entity another name.</summary>
    Rename,

    /// <summary>Gives the entity another type.</summary>
    Retype,

    /// <summary>Links the entity to an entry of a knowledge base, or removes its links.</summary>
    Link,

    /// <summary>Removes the entity from the annotations. The text stays as it is.</summary>
    Hide,
}
