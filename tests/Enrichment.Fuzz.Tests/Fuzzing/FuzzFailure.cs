using System.Globalization;

namespace Enrichment.Fuzz.Tests.Fuzzing;

/// <summary>An input that showed a defect.</summary>
/// <param name="Target">The name of the target.</param>
/// <param name="Seed">The seed of the run.</param>
/// <param name="Index">The number of the input.</param>
/// <param name="Input">The input.</param>
/// <param name="Problem">The exception or the broken promise.</param>
internal sealed record FuzzFailure(string Target, int Seed, long Index, byte[] Input, string Problem)
{
    /// <summary>The name of the file for the input.</summary>
    public string FileName => string.Create(CultureInfo.InvariantCulture, $"{Target}-{Seed}-{Index}.bin");

    /// <summary>The arguments that read the input again.</summary>
    public string Arguments => string.Create(CultureInfo.InvariantCulture, $"{Target} --seed {Seed} --first {Index} --count 1");

    /// <inheritdoc/>
    public override string ToString() => $"{Arguments}\n{Problem}";
}
