namespace Enrichment.Embedded.Entities;

/// <summary>A part of a run that names one thing.</summary>
/// <param name="Start">First token.</param>
/// <param name="End">Token after the last.</param>
/// <param name="AfterTitle">Whether a person's title precedes it in the run.</param>
internal readonly record struct NameSegment(int Start, int End, bool AfterTitle)
{
    /// <summary>The number of tokens.</summary>
    public int Count => End - Start;
}
