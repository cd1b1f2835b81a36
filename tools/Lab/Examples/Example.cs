namespace Enrichment.Lab.Examples;

/// <summary>An encoded sentence with the labels of one task. The properties of other tasks are null.</summary>
/// <param name="Pieces">The pieces of the vocabulary, with those for start and end.</param>
/// <param name="Shapes">The shape of each piece's word.</param>
/// <param name="Flags">The lists of each piece's word.</param>
/// <param name="Words">The index of the first piece of each word.</param>
/// <param name="Weight">The weight in training.</param>
internal sealed record Example(
    IReadOnlyList<int> Pieces, IReadOnlyList<int> Shapes, IReadOnlyList<int> Flags, IReadOnlyList<int> Words, double Weight)
{
    /// <summary>The labels that are allowed for each word, as bits.</summary>
    public IReadOnlyList<int>? Names { get; init; }

    /// <summary>The universal part of speech of each word.</summary>
    public IReadOnlyList<int>? Upos { get; init; }

    /// <summary>The tag of each word.</summary>
    public IReadOnlyList<int>? Xpos { get; init; }

    /// <summary>The head of each word, counted from 1; 0 for the root.</summary>
    public IReadOnlyList<int>? Heads { get; init; }

    /// <summary>The relation of each word.</summary>
    public IReadOnlyList<int>? Relations { get; init; }

    /// <summary>The targets of sentiment.</summary>
    public IReadOnlyList<ExampleTarget>? Targets { get; init; }

    /// <summary>The rating of the sentence, -1 to 1.</summary>
    public double? Rating { get; init; }

    /// <summary>The kind of text that was rated.</summary>
    public string? Kind { get; init; }
}
