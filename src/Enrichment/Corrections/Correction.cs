using Enrichment.Analysis;
using Enrichment.Entities;

namespace Enrichment.Corrections;

/// <summary>An editor's correction of an entity.</summary>
/// <param name="Line">Its line in the file, from 1.</param>
/// <param name="Action">What it does.</param>
/// <param name="Entity">The id of the entity, as it is without corrections.</param>
/// <param name="Value">The id of the other entity, the name, the type or the link; "" for <see cref="CorrectionAction.Hide"/>.</param>
/// <param name="Article">The name of the only article that it is for; null if it is for all articles.</param>
public sealed record Correction(int Line, CorrectionAction Action, string Entity, string Value, string? Article)
{
    /// <summary>The code of the warning about a correction for one article that has no effect there.</summary>
    public const string WithoutEffectCode = "correctionWithoutEffect";

    /// <summary>The type for <see cref="CorrectionAction.Retype"/>.</summary>
    internal EntityType Type { get; init; }

    /// <summary>The link for <see cref="CorrectionAction.Link"/>; null removes the links.</summary>
    internal EntityLink? Link { get; init; }

    /// <summary>The correction for people: "rename person:massoud to 'Ahmad Massoud'".</summary>
    public override string ToString() => Action switch
    {
        CorrectionAction.Hide => $"hide {Entity}",
        CorrectionAction.Split => $"split '{Value}' from {Entity}",
        CorrectionAction.Merge => $"merge {Entity} into {Value}",
        CorrectionAction.Rename => $"rename {Entity} to '{Value}'",
        CorrectionAction.Retype => $"retype {Entity} to {Value}",
        _ => $"link {Entity} to {Value}",
    };
}
