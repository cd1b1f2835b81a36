namespace Enrichment.Architecture.Tests;

/// <summary>The layers of the projects: hosts use adapters, adapters use the core, and the core uses no other project.</summary>
internal static class ProjectLayers
{
    private const string Core = "Enrichment";

    private static readonly string[] Hosts = ["Enrichment.Cli", "Enrichment.Functions"];

    // An adapter that is built on another one.
    private static readonly Dictionary<string, string> BuiltOn = new() { ["Enrichment.AzureLanguage"] = "Enrichment.LanguageService" };

    /// <summary>A sentence for each reference of <paramref name="projects"/> that goes against the direction.</summary>
    public static IReadOnlyList<string> FindViolations(IReadOnlyList<SourceProject> projects) =>
        [.. from project in projects
            let allowed = AllowedFor(project.Name, projects)
            from reference in project.References
            where !allowed.Contains(reference)
            select $"{project.Name} references {reference}; {project.Name} may reference only: {List(allowed)}."];

    private static List<string> AllowedFor(string name, IReadOnlyList<SourceProject> projects)
    {
        if (name == Core) return [];
        if (Hosts.Contains(name)) return [.. projects.Select(project => project.Name).Except(Hosts)];
        return BuiltOn.TryGetValue(name, out var other) ? [Core, other] : [Core];
    }

    private static string List(List<string> names) => names.Count == 0 ? "no project" : string.Join(", ", names);
}
