namespace Enrichment.Lab.Corpora;

/// <summary>A labelled set.</summary>
/// <param name="Name">Its name, as its file has it.</param>
/// <param name="Licence">The licence of its text and labels.</param>
/// <param name="Documents">Its documents.</param>
internal sealed record Corpus(string Name, string Licence, IReadOnlyList<LabeledDocument> Documents);
