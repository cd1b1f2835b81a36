using System.Runtime.CompilerServices;
using Enrichment.Cli.Run.Inputs;
using Enrichment.Pipeline.Ports;
using Enrichment.Storage.Folder;

namespace Enrichment.Cli.Export.Inputs;

/// <summary>Reads the documents that the paths of a command line select.</summary>
internal static class DocumentFiles
{
    private const string Extension = ".json";

    private static readonly string[] LineExtensions = [".jsonl", ".ndjson"];

    /// <summary>Reads the documents in the order of the paths, and in a folder in the order of their names.</summary>
    /// <param name="paths">Files, folders, files of JSON Lines, and "-" for JSON Lines on standard input.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    public static async IAsyncEnumerable<ExportInput> ReadAsync(
        IReadOnlyList<string> paths, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (var path in paths)
        {
            foreach (var input in Read(path))
            {
                cancellationToken.ThrowIfCancellationRequested();
                yield return input;
            }
        }

        await Task.CompletedTask;
    }

    private static IEnumerable<ExportInput> Read(string path)
    {
        if (path == "-") return ReadLines("standard input", Console.OpenStandardInput);
        if (Directory.Exists(path)) return ReadFolder(path);
        if (!File.Exists(path)) return [ExportInput.CreateProblem(path, "The file or folder does not exist.")];
        var isLines = LineExtensions.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase);
        return isLines ? ReadLines(path, () => File.OpenRead(path)) : [ReadFile(path)];
    }

    private static IEnumerable<ExportInput> ReadFolder(string folder)
    {
        var listing = new FolderListing(Path.GetFullPath(folder));
        foreach (var name in listing.List(null).Where(name => name.EndsWith(Extension, StringComparison.OrdinalIgnoreCase)))
            yield return ReadFile(Path.Join(folder == "." ? "" : folder, name));
        foreach (var problem in listing.Problems) yield return ExportInput.CreateProblem(problem.Path, problem.Message);
    }

    private static ExportInput ReadFile(string path)
    {
        try
        {
            var length = new FileInfo(path).Length;
            // A pipe or a device has no length. It is not opened, because it could block or be endless.
            if (length == 0) return ExportInput.CreateProblem(path, "This file is empty, or not a regular file; leave it out.");
            if (length > StoredDocument.MaxBytes) return ExportInput.CreateProblem(path, ExportInput.TooLarge);
            return new ExportInput(path, File.ReadAllBytes(path), null);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return ExportInput.CreateProblem(path, $"The file cannot be read: {error.Message}");
        }
    }

    private static IEnumerable<ExportInput> ReadLines(string origin, Func<Stream> open)
    {
        using var stream = open();
        var number = 0;
        foreach (var (_, length, bytes) in FileLines.Read(stream, StoredDocument.MaxBytes))
        {
            var line = $"{origin}, line {++number}";
            if (length > StoredDocument.MaxBytes) yield return ExportInput.CreateProblem(line, ExportInput.TooLarge);
            else if (!bytes.Span.Trim(" \t\r"u8).IsEmpty) yield return new ExportInput(line, bytes, null);
        }
    }
}
