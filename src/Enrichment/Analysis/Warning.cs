namespace Enrichment.Analysis;

/// <summary>Something a stage could not do; the rest of the output stands.</summary>
/// <param name="Code">What, in one camelCase word: "unsupportedLanguage".</param>
/// <param name="Message">What, in a sentence for a person.</param>
/// <param name="Stage">Which stage.</param>
public sealed record Warning(string Code, string Message, Stage Stage);
