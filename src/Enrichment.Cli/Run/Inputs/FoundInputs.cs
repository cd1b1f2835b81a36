namespace Enrichment.Cli.Run.Inputs;

/// <summary>What the paths of a command line lead to.</summary>
/// <param name="Articles">The articles, each once, in ordinal order of their names.</param>
/// <param name="Problems">The paths that led nowhere, in the order given.</param>
internal sealed record FoundInputs(IReadOnlyList<ArticleInput> Articles, IReadOnlyList<PathProblem> Problems);
