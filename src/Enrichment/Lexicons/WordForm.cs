namespace Enrichment.Lexicons;

/// <summary>An inflected form of a word.</summary>
/// <param name="Form">The form.</param>
/// <param name="Lemma">The dictionary form.</param>
internal sealed record WordForm(string Form, string Lemma);
