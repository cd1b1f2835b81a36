namespace Enrichment.Embedded.Entities;

/// <summary>A part of a run that names one thing.</summary>
/// <param name="Start">First token.</param>
/// <param name="End">Token behind the last.</param>
/// <param name="AfterTitle">Whether a title of a person stands right before it in the run.</param>
internal readonly record struct NameSegment(int Start, int End, bool AfterTitle)
{
    /// <summary>How many tokens it has.</summary>
    public int Count => End - Start;
}
