using System.Text.Json;

namespace Enrichment.Documents.Tests.Html;

/// <summary>A page in the folder Pages and what must be read of it.</summary>
internal sealed record SavedPage(string? Title, IReadOnlyList<string>? Authors, string? Published, string Text)
{
    private static readonly string Folder = Path.Join(Checkout.Root, "tests", "Enrichment.Documents.Tests", "Html", "Pages");
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web);

    public static IEnumerable<string> Names => Directory.EnumerateFiles(Folder, "*.html").Select(Path.GetFileNameWithoutExtension).Order()!;

    public static byte[] ReadContent(string name) => File.ReadAllBytes(Path.Join(Folder, $"{name}.html"));

    public static SavedPage ReadExpected(string name) =>
        JsonSerializer.Deserialize<SavedPage>(File.ReadAllBytes(Path.Join(Folder, $"{name}.json")), Options)!;
}
