namespace Enrichment.Lab.Evaluation;

/// <summary>Counts of correct, found and labelled names.</summary>
internal sealed class Score
{
    /// <summary>Names found exactly.</summary>
    public int Right { get; set; }

    /// <summary>The names found.</summary>
    public int Found { get; set; }

    /// <summary>The labelled names.</summary>
    public int Marked { get; set; }

    /// <summary>The share of names found that are right, in percent.</summary>
    public double Precision => Found == 0 ? 0 : 100.0 * Right / Found;

    /// <summary>The share of labelled names that were found, in percent.</summary>
    public double Recall => Marked == 0 ? 0 : 100.0 * Right / Marked;

    /// <summary>Their harmonic mean.</summary>
    public double F1 => Found + Marked == 0 ? 0 : 200.0 * Right / (Found + Marked);
}
