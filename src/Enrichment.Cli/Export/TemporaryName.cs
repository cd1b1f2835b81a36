namespace Enrichment.Cli.Export;

/// <summary>Names files that are not complete. They are hidden, so that no listing contains them.</summary>
internal static class TemporaryName
{
    /// <summary>The buffer of these files.</summary>
    public const int BufferBytes = 128 * 1024;

    /// <summary>Creates a name.</summary>
    public static string Create() => $".{Path.GetRandomFileName()}.tmp";
}
