using System.Text;
using Enrichment.Articles;
using Enrichment.Fuzz.Tests.Fuzzing;
using Enrichment.Pipeline.Ports;
using Enrichment.Storage.Azure;
using Enrichment.Storage.Folder;

namespace Enrichment.Fuzz.Tests.Targets;

/// <summary>Names of articles, which become names of blobs and files.</summary>
internal static class NameTargets
{
    private const int MaxBlobName = 1024;
    private const int MaxPartBytes = 255;

    private static readonly string[] Words =
    [
        "/", "//", ".", "..", "../", "/./", "\\", "~", "~0123456789abcdef", ".json", ".txt", "\0", "\n", "\u001B", "\u202E", "%2e%2e",
        "%", "CON", ":",
        " ", "é", "e\u0301", "😀", "中", "\uD800", "C:", "failed", "work/",
    ];

    /// <summary>Names.</summary>
    public static FuzzTarget Name { get; } = new("name", Seeds(), Words, ReadName) { ShortCount = 10_000, MaxBytes = 3_000 };

    private static byte[][] Seeds() =>
        [.. new[] { "a.txt", "2021/09/report 1.txt", "a.txt.json/x.txt", "name~0123456789abcdef" }.Select(Encoding.UTF8.GetBytes)];

    private static string ReadName(byte[] content)
    {
        var name = Encoding.UTF8.GetString(content);
        var (blob, path) = (BlobNames.Get(DocumentKey.ForResult(name)), OutputPath.Get("", name));
        if (blob.Length > MaxBlobName || !BlobNames.CanExist(blob)) throw new FuzzException($"The blob {blob} cannot exist.");
        if (path.Split('/').Any(part => part is "" or "." or ".." || Encoding.UTF8.GetByteCount(part) > MaxPartBytes))
            throw new FuzzException($"The path {path} cannot exist, or is outside of its folder.");
        if (path.Any(char.IsControl) || path.Contains('\\', StringComparison.Ordinal))
            throw new FuzzException($"The path {path} is not safe.");
        return $"{ArticleName.IsValid(name)} {blob} {path}";
    }
}
