namespace Infra.Tests;

/// <summary>What is under test.</summary>
internal static class InfraFiles
{
    public static string Main { get; } = InRepository("infra/main.bicep");

    public static string MainParameters { get; } = InRepository("infra/main.bicepparam");

    public static string Events { get; } = InRepository("infra/events.bicep");

    /// <summary>All of it, by the path in the repository.</summary>
    public static IReadOnlyList<string> All { get; } =
        [.. Directory.GetFiles(InRepository("infra"), "*.bicep*", SearchOption.AllDirectories)
            .Where(file => Path.GetExtension(file) is ".bicep" or ".bicepparam")
            .Select(file => Path.GetRelativePath(Checkout.Root, file).Replace('\\', '/')).Order(StringComparer.Ordinal)];

    /// <summary>The full path of a file of the repository.</summary>
    public static string InRepository(string path) => Path.Join(Checkout.Root, path);
}
