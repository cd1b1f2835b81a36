using Enrichment.Text;

namespace Enrichment.LanguageService.Replies;

/// <summary>One mention of a name that a service linked to an article of an encyclopedia.</summary>
/// <param name="Offset">Start in the document, in UTF-16 code units.</param>
/// <param name="Length">Length, in UTF-16 code units.</param>
/// <param name="Text">The words of the mention, as the service returns them.</param>
/// <param name="Source">The encyclopedia: "Wikipedia".</param>
/// <param name="Id">The id of the encyclopedia's article.</param>
/// <param name="Url">The URL of the encyclopedia's article.</param>
public sealed record ServiceLink(int Offset, int Length, string Text, string Source, string Id, string Url) : ISpan;
