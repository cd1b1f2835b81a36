namespace Enrichment.Entities;

/// <summary>The kind of a name. Names of different kinds with equal keys are different forms.</summary>
internal enum NameKind
{
    /// <summary>Any name.</summary>
    Name,

    /// <summary>An address, compared exactly.</summary>
    Address,

    /// <summary>A surname that is also the name of another entity in the article.</summary>
    Surname,
}
