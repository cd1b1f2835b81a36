namespace Enrichment.Fuzz.Tests.Fuzzing;

/// <summary>Code that reads input from outside.</summary>
/// <param name="Name">The name on the command line.</param>
/// <param name="Seeds">The inputs that the mutations start from.</param>
/// <param name="Words">Parts of the format that mutations insert.</param>
/// <param name="Read">
/// Reads one input and describes what was read, in the same text for the same input. It throws a <see cref="FuzzException"/> if a promise
/// is broken. Any other exception is a defect too: the target catches those that the code declares.
/// </param>
internal sealed record FuzzTarget(string Name, IReadOnlyList<byte[]> Seeds, IReadOnlyList<string> Words, Func<byte[], string> Read)
{
    /// <summary>The number of inputs in the short run.</summary>
    public int ShortCount { get; init; } = 2_000;

    /// <summary>The length of the longest input, in bytes.</summary>
    public int MaxBytes { get; init; } = 4_000;

    /// <summary>Makes a file of the mutated bytes, for formats that compress their parts; null if the bytes are the file.</summary>
    public Func<byte[], byte[]>? Wrap { get; init; }
}
