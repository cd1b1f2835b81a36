using System.Xml.Linq;

namespace Enrichment.Architecture.Tests;

/// <summary>A project of the folder src, as its project file describes it. Reading it needs no build.</summary>
/// <param name="Name">The name of the project.</param>
/// <param name="References">The names of the projects it references, under whatever condition.</param>
internal sealed record SourceProject(string Name, IReadOnlyList<string> References)
{
    /// <summary>The name of the assembly it builds, without extension.</summary>
    public string AssemblyName { get; init; } = Name;

    /// <summary>Every project of the folder src, in order of their names.</summary>
    public static IReadOnlyList<SourceProject> ReadAll() =>
        [.. Directory.EnumerateDirectories(Path.Join(Checkout.Root, "src"))
            .SelectMany(folder => Directory.EnumerateFiles(folder, "*.csproj"))
            .Order(StringComparer.Ordinal)
            .Select(Read)];

    private static SourceProject Read(string file)
    {
        var project = XDocument.Load(file);
        var name = Path.GetFileNameWithoutExtension(file);
        return new SourceProject(name, [.. project.Descendants("ProjectReference").Select(reference => NameIn(reference.Attribute("Include")!.Value))])
        {
            AssemblyName = project.Descendants("AssemblyName").FirstOrDefault()?.Value ?? name,
        };
    }

    // The paths in project files have backslashes on every system.
    private static string NameIn(string path) => Path.GetFileNameWithoutExtension(path.Replace('\\', '/'));
}
