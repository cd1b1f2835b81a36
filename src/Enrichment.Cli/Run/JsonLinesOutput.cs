using Enrichment.Articles;
using Enrichment.Cli.Output;

namespace Enrichment.Cli.Run;

/// <summary>Standard output for JSON Lines.</summary>
internal sealed class JsonLinesOutput : IDisposable
{
    private readonly Stream _stream = StandardOutputStream.Open();

    /// <summary>Writes <paramref name="line"/>; false if the reader has closed the pipe (<c>| head -1</c>).</summary>
    /// <exception cref="ArticleException">The line cannot be written, for example because the disk is full.</exception>
    public bool TryWrite(ReadOnlySpan<byte> line)
    {
        try
        {
            _stream.Write(line);
            return true;
        }
        catch (IOException) when (StandardOutputStream.IsPipe(_stream))
        {
            return false;
        }
        catch (IOException error)
        {
            throw new ArticleException(ErrorCode.Unwritable, $"Standard output cannot be written: {error.Message}");
        }
    }

    public void Dispose() => _stream.Dispose();
}
