namespace Enrichment.Articles;

/// <summary>A problem with a part of an article's content. The rest was read.</summary>
/// <param name="Code">The kind of problem, in camelCase: "guessedEncoding".</param>
/// <param name="Message">A sentence that describes the problem.</param>
public sealed record ReadingWarning(string Code, string Message);
