namespace Enrichment.Limits;

/// <summary>The setting of the memory for the articles in progress.</summary>
public static class WorkMemorySetting
{
    private const long MiB = 1024 * 1024;

    // The runtime, the models with the memory of their inference, the libraries and the documents that are written.
    private const long OtherMemory = 384 * MiB;

    private const long Least = 64 * MiB;

    /// <summary>The smallest value of the setting, in MiB.</summary>
    public const int MinMegabytes = (int)(Least / MiB);

    /// <summary>The largest value of the setting, in MiB.</summary>
    public const int MaxMegabytes = 1024 * 1024;

    /// <summary>Gets the memory in bytes.</summary>
    /// <param name="megabytes">The setting in MiB; null uses the memory of the container or machine, less 384 MiB.</param>
    public static long GetBytes(int? megabytes) =>
        megabytes is { } set ? set * MiB : Math.Max(Least, GC.GetGCMemoryInfo().TotalAvailableMemoryBytes - OtherMemory);
}
