using System.Reflection;

namespace Enrichment.Shared;

/// <summary>Finds the programs of this checkout, built in the configuration of the tests.</summary>
internal static class BuildOutput
{
    private static readonly string Configuration =
        Assembly.GetExecutingAssembly().GetCustomAttribute<AssemblyConfigurationAttribute>()!.Configuration;

    /// <summary>Finds the folder that <paramref name="project"/> in src is built to.</summary>
    public static string Find(string project) => Path.Join(Checkout.Root, "src", project, "bin", Configuration, "net10.0");
}
