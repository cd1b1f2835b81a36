namespace Enrichment.Text;

/// <summary>What a language can be told by among those of its script.</summary>
/// <param name="Code">BCP 47 tag.</param>
/// <param name="Script">The script it is written in, as in <see cref="Script"/>.</param>
/// <param name="Words">Its small words, in lower case, a space between them; one that ends in an apostrophe is the beginning of a word.</param>
/// <param name="Letters">Letters that not all languages of the script have.</param>
internal sealed record LanguageProfile(string Code, string Script, string Words, string Letters);
