using Enrichment.Articles;
using Enrichment.Cli.Output;

namespace Enrichment.Cli.Run.JsonLines;

/// <summary>Standard output.</summary>
internal sealed class JsonLinesPipe : JsonLinesOutput
{
    private readonly Stream _stream = StandardOutputStream.Open();

    /// <inheritdoc/>
    public override bool TryWrite(ReadOnlySpan<byte> line)
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

    /// <inheritdoc/>
    public override void Dispose() => _stream.Dispose();
}
