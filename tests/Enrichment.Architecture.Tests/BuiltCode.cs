using ArchUnitNET.Domain;
using ArchUnitNET.Loader;
using Assembly = System.Reflection.Assembly;

namespace Enrichment.Architecture.Tests;

/// <summary>The assemblies of the folder src that are next to the tests, and which of their types use which.</summary>
internal static class BuiltCode
{
    private const string Prefix = "Enrichment.";

    private static readonly Lazy<IReadOnlyList<TypeUse>> AllUses = new(Load);

    /// <summary>The projects whose assemblies are not there.</summary>
    public static IReadOnlyList<string> Missing { get; } = [.. SourceProject.ReadAll().Where(project => !File.Exists(GetPath(project))).Select(project => project.Name)];

    /// <summary>Every use of a type of one of the assemblies' namespaces by a type of another.</summary>
    public static IReadOnlyList<TypeUse> Uses => AllUses.Value;

    private static string GetPath(SourceProject project) => Path.Join(AppContext.BaseDirectory, $"{project.AssemblyName}.dll");

    private static List<TypeUse> Load()
    {
        var assemblies = SourceProject.ReadAll().Select(GetPath).Where(File.Exists).Select(Assembly.LoadFrom).ToArray();
        // Type parameters are left out: the loader mixes up those of generated methods that have the same name.
        var uses = from type in new ArchLoader().LoadAssemblies(assemblies).Build().Types
                   from dependency in type.Dependencies
                   where dependency.Target is not GenericParameter
                   let use = new TypeUse(type.FullName, GetNamespace(type), dependency.Target.FullName, GetNamespace(dependency.Target))
                   where IsOurs(use.Namespace) && IsOurs(use.UsedNamespace) && use.Namespace != use.UsedNamespace
                   select use;
        return [.. uses.Distinct()];
    }

    private static string GetNamespace(IType type) => type.Namespace?.FullName ?? "";

    private static bool IsOurs(string name) => name.StartsWith(Prefix, StringComparison.Ordinal);
}
