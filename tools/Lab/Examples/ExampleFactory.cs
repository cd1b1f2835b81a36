using Enrichment.Embedded.Network;

namespace Enrichment.Lab.Examples;

/// <summary>Creates examples without labels.</summary>
internal static class ExampleFactory
{
    /// <summary>The example of <paramref name="sentence"/>.</summary>
    public static Example Create(EncodedSentence sentence, double weight) => new(
        sentence.Pieces,
        [.. sentence.Shapes.Select(shape => (int)shape)],
        [.. sentence.Lists.Select(lists => (int)lists)],
        sentence.FirstPieces,
        weight);
}
