using Enrichment.Embedded.Network;
using Enrichment.Lab.Corpora;
using Enrichment.Syntax;

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

    /// <summary>The examples of <paramref name="document"/>: one for each sentence or window.</summary>
    public static IEnumerable<Example> Create(LabeledDocument document) =>
        from tokens in document.Tokens
        from window in new SentenceEncoder().Encode(document.Text, SyntaxWords.Split(tokens))
        select Create(window, document.Weight);
}
