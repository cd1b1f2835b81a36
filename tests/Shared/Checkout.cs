namespace Enrichment.Shared;

/// <summary>The checkout the tests were built in.</summary>
internal static class Checkout
{
    public static string Root { get; } = Above(AppContext.BaseDirectory);

    public static string Samples { get; } = Path.Join(Root, "samples");

    private static string Above(string folder) => File.Exists(Path.Join(folder, "Enrichment.sln")) ? folder : Above(Path.GetDirectoryName(folder)!);
}
