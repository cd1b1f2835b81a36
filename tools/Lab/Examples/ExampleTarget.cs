namespace Enrichment.Lab.Examples;

/// <summary>A target of sentiment in an example.</summary>
/// <param name="From">The index of its first word.</param>
/// <param name="To">The index after its last word.</param>
/// <param name="Tone">0 negative, 1 neutral, 2 positive.</param>
/// <param name="Weight">The weight in training.</param>
internal sealed record ExampleTarget(int From, int To, int Tone, double Weight);
