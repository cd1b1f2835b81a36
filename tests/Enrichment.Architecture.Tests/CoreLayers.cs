namespace Enrichment.Architecture.Tests;

/// <summary>The layers of the core: for each of its folders, the others that it may use. Cycles are checked apart from it.</summary>
internal static class CoreLayers
{
    private const string Core = "Enrichment";

    private static readonly string[] Reading = ["Text", "Lexicons", "Articles", "Analysis"];
    private static readonly string[] Grammar = [.. Reading, "Syntax"];
    private static readonly string[] Annotations = ["Entities", "Dates", "Quantities", "Sentiment", "Claims"];

    private static readonly Dictionary<string, string[]> MayUse = new()
    {
        ["Text"] = ["Lexicons"],
        ["Lexicons"] = ["Text"],
        ["Articles"] = ["Text", "Lexicons"],
        ["Analysis"] = ["Text", "Lexicons", "Articles"],
        ["Syntax"] = Reading,
        ["Entities"] = Grammar,
        ["Dates"] = Grammar,
        ["Quantities"] = Grammar,
        ["Sentiment"] = [.. Grammar, "Entities"],
        ["Claims"] = [.. Grammar, "Entities", "Dates", "Quantities"],
        ["Corrections"] = [.. Grammar, .. Annotations],
        ["Pipeline"] = [.. Grammar, .. Annotations, "Corrections"],
    };

    /// <summary>A sentence for each of <paramref name="uses"/> inside the core that goes against the direction.</summary>
    /// <param name="uses">Which type uses which.</param>
    /// <param name="otherProjects">The names of the projects that are not the core.</param>
    public static IReadOnlyList<string> FindViolations(IEnumerable<TypeUse> uses, IEnumerable<string> otherProjects)
    {
        var others = otherProjects.ToHashSet();
        return [.. from use in uses
                   let folder = GetFolder(use.Namespace)
                   let used = GetFolder(use.UsedNamespace)
                   where folder != used && !others.Contains($"{Core}.{folder}") && !AllowedFor(folder).Contains(used)
                   select $"{use.Type} (namespace {use.Namespace}) uses {use.UsedType}; {folder} may use only: {ListAllowed(folder)}."];
    }

    private static string GetFolder(string name) => name.Split('.')[1];

    private static string[] AllowedFor(string folder) => MayUse.GetValueOrDefault(folder, []);

    private static string ListAllowed(string folder) => MayUse.ContainsKey(folder)
        ? string.Join(", ", AllowedFor(folder))
        : $"nothing, because {nameof(CoreLayers)} does not list it";
}
