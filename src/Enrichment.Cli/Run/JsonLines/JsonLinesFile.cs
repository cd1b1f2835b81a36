using Enrichment.Articles;
using Enrichment.Cli.Run.Inputs;
using Enrichment.Storage.Folder;

namespace Enrichment.Cli.Run.JsonLines;

/// <summary>
/// A file. Until it is complete, its lines are in a file beside it, and an earlier file is not changed. If the run is stopped, the file
/// beside it has the finished results.
/// </summary>
internal sealed class JsonLinesFile : JsonLinesOutput
{
    private readonly string _path;
    private readonly FileStream _stream;

    /// <summary>Opens the file for writing.</summary>
    /// <exception cref="ArticleException">It cannot be written.</exception>
    public JsonLinesFile(string path)
    {
        _path = path;
        _stream = Guard(() =>
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
            // Without a buffer, so that a line is written by one call.
            return new FileStream(GetPartialPath(path), FileMode.Create, FileAccess.Write, FileShare.Read, bufferSize: 0);
        });
    }

    /// <summary>The file with the finished results while a run is not complete.</summary>
    public static string GetPartialPath(string path) => $"{path}.partial";

    /// <summary>Checks that a file can take the results of a run.</summary>
    /// <exception cref="UsageException">It is a folder, or one of the inputs.</exception>
    public static void Check(string path, IEnumerable<ArticleInput> inputs)
    {
        if (path == "-") throw new UsageException("--jsonl needs a file; use --stdout for standard output.");
        if (Directory.Exists(path)) throw new UsageException($"--jsonl needs a file, and '{path}' is a folder.");
        var (name, real) = (Path.GetFileName(path), new Lazy<string>(() => RealPath.Resolve(path)));
        var files = inputs.Select(input => input.Path).OfType<string>().Where(file => Path.GetFileName(file) == name).Distinct();
        if (files.Any(file => RealPath.Resolve(file) == real.Value))
            throw new UsageException($"Articles are read from '{path}', so the results need another file; choose it with --jsonl.");
    }

    /// <inheritdoc/>
    public override bool TryWrite(ReadOnlySpan<byte> line)
    {
        var end = _stream.Position;
        try
        {
            _stream.Write(line);
            return true;
        }
        catch (IOException error)
        {
            _stream.SetLength(end);
            throw CreateError(error);
        }
    }

    /// <inheritdoc/>
    public override void Complete() => Guard(() =>
    {
        _stream.Dispose();
        File.Move(GetPartialPath(_path), _path, overwrite: true);
        return true;
    });

    /// <inheritdoc/>
    public override void Dispose() => _stream.Dispose();

    private T Guard<T>(Func<T> work)
    {
        try
        {
            return work();
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw CreateError(error);
        }
    }

    private ArticleException CreateError(Exception error) => new(
        ErrorCode.Unwritable, $"'{_path}' cannot be written: {error.Message} Free some space, or choose another file with --jsonl.");
}
