namespace Enrichment.Lab.Examples;

/// <summary>The labels of the network's heads, in the order of its outputs.</summary>
/// <param name="Names">The labels of names.</param>
/// <param name="Upos">The universal parts of speech.</param>
/// <param name="Xpos">The treebank's tags.</param>
/// <param name="Relations">The relations.</param>
/// <param name="Shapes">The number of shapes.</param>
/// <param name="Flags">The number of lists.</param>
internal sealed record ExampleLabels(
    IReadOnlyList<string> Names,
    IReadOnlyList<string> Upos,
    IReadOnlyList<string> Xpos,
    IReadOnlyList<string> Relations,
    int Shapes,
    int Flags);
