using Enrichment.Text;

namespace Enrichment.LanguageService.Replies;

/// <summary>A place in a document that a service linked to an encyclopedia's article; one for every place.</summary>
/// <param name="Offset">Start in the document, in UTF-16 code units.</param>
/// <param name="Length">Length, in UTF-16 code units.</param>
/// <param name="Text">The words there, as the service repeats them.</param>
/// <param name="Source">The encyclopedia, in the service's words: "Wikipedia".</param>
/// <param name="Id">The article's id there.</param>
/// <param name="Url">The article's address.</param>
public sealed record ServiceLink(int Offset, int Length, string Text, string Source, string Id, string Url) : ISpan;
