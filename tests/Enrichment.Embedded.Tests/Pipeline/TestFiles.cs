using System.Text.Json;

namespace Enrichment.Embedded.Tests.Pipeline;

/// <summary>The files tests read in place: the project's own, and the data that may be next to its checkout.</summary>
internal static class TestFiles
{
    /// <summary>The real article this project was started from, or null if the data is not there.</summary>
    public static string? RealArticle { get; } = Checkout.FindSharedData(Path.Join("samples", "panjshir.txt"));

    /// <summary>The paths of the project's own samples.</summary>
    public static IEnumerable<string> Samples => Directory.EnumerateFiles(Checkout.Samples).Order(StringComparer.Ordinal);

    /// <summary>The texts of real reports on conflict and security; none if the data is missing.</summary>
    public static IEnumerable<string> RealReports => RealArticle is null ? [] :
        Directory.EnumerateFiles(
            Path.Combine(Path.GetDirectoryName(RealArticle)!, "..", "ner", "raw", "re3d"), "documents.json", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .SelectMany(File.ReadLines)
            .Where(line => line.Length > 0)
            .Select(line => JsonDocument.Parse(line).RootElement.GetProperty("text").GetString()!);
}
