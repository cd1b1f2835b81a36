namespace Enrichment.Analysis;

/// <summary>A problem that affects part of the output of a stage. The rest of the output is valid.</summary>
/// <param name="Code">The kind of problem, in camelCase: "unsupportedLanguage".</param>
/// <param name="Message">A sentence that describes the problem.</param>
/// <param name="Stage">The stage.</param>
public sealed record Warning(string Code, string Message, Stage Stage);
