namespace Enrichment.Shared;

/// <summary>The checkout that the tests were built in, and the data that can be in a folder next to it.</summary>
internal static class Checkout
{
    public static string Root { get; } =
        FolderAbove("Enrichment.sln") ?? throw new InvalidOperationException("The tests do not run inside the checkout.");

    public static string Samples { get; } = Path.Join(Root, "samples");

    /// <summary>The path of <paramref name="file"/> of <c>shared/data</c>, or null where there is no such file.</summary>
    public static string? FindSharedData(string file) =>
        Path.Join("shared", "data", file) is var path && FolderAbove(path) is { } folder ? Path.Join(folder, path) : null;

    private static string? FolderAbove(string file)
    {
        var folder = AppContext.BaseDirectory;
        while (folder is not null && !File.Exists(Path.Join(folder, file))) folder = Path.GetDirectoryName(folder);
        return folder;
    }
}
