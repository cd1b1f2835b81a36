namespace Enrichment.Text;

/// <summary>A language that shares its script with others.</summary>
/// <param name="Code">BCP 47 tag.</param>
/// <param name="Script">Its script, as in <see cref="Script"/>.</param>
internal sealed record LanguageProfile(string Code, string Script);
