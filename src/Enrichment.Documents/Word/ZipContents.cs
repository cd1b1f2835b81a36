using System.IO.Compression;
using Enrichment.Articles;
using Enrichment.Documents.Formats;

namespace Enrichment.Documents.Word;

/// <summary>What a ZIP file contains, by its directory. Nothing is decompressed.</summary>
internal static class ZipContents
{
    private const int MostEntries = 10_000;

    /// <summary>Checks that the directory of a Word file is small, and that its XML parts are not larger than the limit.</summary>
    /// <exception cref="ArticleException">The file exceeds a limit, or is another ZIP file than a Word file.</exception>
    /// <exception cref="InvalidDataException">The file is damaged.</exception>
    public static void CheckWordFile(ReadOnlyMemory<byte> content, ExtractionLimits limits)
    {
        using var zip = Open(content);
        if (Describe(zip) is var description && description != WordFormat.Description) throw CreateUnsupported(description);
        if (zip.Entries.Count > MostEntries || zip.Entries.Where(IsXml).Sum(entry => entry.Length) > limits.ExpandedBytes)
        {
            throw new ArticleException(
                ErrorCode.ExpandsTooFar,
                $"The Word file has more than {limits.ExpandedBytes:N0} bytes of text and styles after decompression, or more than "
                + $"{MostEntries:N0} parts; copy its text into a new file.");
        }
    }

    /// <summary>The error for a ZIP file that is no Word file. Its message names the format and what to do.</summary>
    public static ArticleException CreateUnsupported(ReadOnlyMemory<byte> content)
    {
        using var zip = Open(content);
        return CreateUnsupported(Describe(zip));
    }

    private static ArticleException CreateUnsupported(string description) => new(
        ErrorCode.BinaryContent,
        $"The content is {description}; save its text as a Word file (.docx), HTML or plain text, and send that in.");

    private static ZipArchive Open(ReadOnlyMemory<byte> content) => new(new MemoryStream(content.ToArray(), writable: false));

    private static bool IsXml(ZipArchiveEntry entry) =>
        entry.FullName.EndsWith(".xml", StringComparison.OrdinalIgnoreCase)
            || entry.FullName.EndsWith(".rels", StringComparison.OrdinalIgnoreCase);

    // The folders and files that formats have in common with no other.
    private static string Describe(ZipArchive zip)
    {
        var names = zip.Entries.Select(entry => entry.FullName.ToUpperInvariant().Replace('\\', '/')).Take(MostEntries).ToHashSet();
        if (names.Contains("[CONTENT_TYPES].XML"))
        {
            if (HasFolder(names, "WORD/")) return WordFormat.Description;
            if (HasFolder(names, "XL/")) return "an Excel file";
            if (HasFolder(names, "PPT/")) return "a PowerPoint file";
        }

        if (names.Contains("META-INF/CONTAINER.XML")) return "an e-book (EPUB)";
        if (names.Contains("META-INF/MANIFEST.XML") && names.Contains("CONTENT.XML")) return "an OpenDocument file";
        if (names.Contains("META-INF/MANIFEST.MF")) return "a Java archive";
        return HasFolder(names, "INDEX/") && HasFolder(names, "METADATA/") ? "an Apple Pages, Numbers or Keynote file" : "a ZIP archive";
    }

    private static bool HasFolder(HashSet<string> names, string folder) =>
        names.Any(name => name.StartsWith(folder, StringComparison.Ordinal));
}
