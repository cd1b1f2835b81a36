namespace Enrichment.Cli.Output;

/// <summary>Writes the first lines of a kind. Instead of the others, it writes one line that says where they are.</summary>
/// <param name="write">Writes a line.</param>
/// <param name="more">The line after the last one.</param>
internal sealed class BoundedLines(Action<string> write, string more)
{
    /// <summary>The most lines.</summary>
    public const int Most = 50;

    private int _count;

    /// <summary>Writes a line, if there were not too many before.</summary>
    public void Write(string line)
    {
        _count++;
        if (_count <= Most) write(line);
        if (_count == Most + 1) write($"enrich: {more}");
    }
}
