namespace Enrichment.Bench.Peers;

/// <summary>A bar of <see cref="PeerChart"/>.</summary>
/// <param name="Title">The program.</param>
/// <param name="WordsPerSecond">Its speed.</param>
/// <param name="Color">The color, as in CSS.</param>
internal sealed record PeerBar(string Title, double WordsPerSecond, string Color)
{
    /// <summary>The color of this project.</summary>
    public const string Own = "#1f6f8b";

    /// <summary>The color of programs that were measured beside it.</summary>
    public const string Measured = "#8a8a8a";

    /// <summary>The color of speeds that others have published.</summary>
    public const string Published = "#c9c9c9";
}
