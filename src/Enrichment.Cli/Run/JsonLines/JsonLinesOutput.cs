using Enrichment.Articles;

namespace Enrichment.Cli.Run.JsonLines;

/// <summary>A place for the results of a run as JSON Lines.</summary>
internal abstract class JsonLinesOutput : IDisposable
{
    /// <summary>Writes <paramref name="line"/>; false if nobody reads the lines any more (<c>| head -1</c>).</summary>
    /// <exception cref="ArticleException">The line cannot be written, for example because the disk is full.</exception>
    public abstract bool TryWrite(ReadOnlySpan<byte> line);

    /// <summary>Completes the output, after the last line.</summary>
    /// <exception cref="ArticleException">The file cannot be written.</exception>
    public virtual void Complete()
    {
    }

    /// <inheritdoc/>
    public abstract void Dispose();
}
