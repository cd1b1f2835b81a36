using System.Reflection;

namespace Enrichment.Documents.Formats;

/// <summary>The libraries that extract texts.</summary>
internal static class Library
{
    /// <summary>
    /// The name and the version of the library of <typeparamref name="T"/>, "SmartReader 0.11.1", for <c>media.extractor</c>.
    /// </summary>
    public static string Describe<T>()
    {
        var assembly = typeof(T).Assembly;
        var version = assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0];
        return $"{assembly.GetName().Name} {version}";
    }
}
