namespace Enrichment.Cli.Run.Inputs;

/// <summary>The articles that the paths of a command line select.</summary>
/// <param name="Articles">The articles without duplicates, in ordinal order of their names.</param>
/// <param name="Problems">The paths without articles, in the order of the command line.</param>
internal sealed record FoundInputs(IReadOnlyList<ArticleInput> Articles, IReadOnlyList<PathProblem> Problems);
