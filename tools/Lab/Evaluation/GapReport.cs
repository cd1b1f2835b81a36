using Enrichment.Lab.Corpora;

namespace Enrichment.Lab.Evaluation;

/// <summary>
/// Scores links of pronouns as GAP does (Webster et al. 2018): each of the two names counts by itself; bias is the F1 for feminine pronouns
/// divided by that for masculine ones.
/// </summary>
internal sealed class GapReport
{
    private readonly Score _masculine = new();
    private readonly Score _feminine = new();

    /// <summary>Adds a passage with whether the pronoun was linked to each of its names.</summary>
    public void Add(GapPassage passage, IReadOnlyList<bool> areLinked)
    {
        var score = passage.IsMasculine ? _masculine : _feminine;
        for (var name = 0; name < areLinked.Count; name++)
        {
            if (areLinked[name]) score.Found++;
            if (passage.AreMeant[name]) score.Marked++;
            if (areLinked[name] && passage.AreMeant[name]) score.Right++;
        }
    }

    /// <summary>Prints the scores.</summary>
    public void Print(string title)
    {
        var all = new Score
        {
            Right = _masculine.Right + _feminine.Right,
            Found = _masculine.Found + _feminine.Found,
            Marked = _masculine.Marked + _feminine.Marked,
        };
        Console.WriteLine(
            $"{title}: F1 {all.F1:F1} (precision {all.Precision:F1}, recall {all.Recall:F1}), masculine {_masculine.F1:F1}, "
            + $"feminine {_feminine.F1:F1}, bias {_feminine.F1 / _masculine.F1:F2}");
    }
}
