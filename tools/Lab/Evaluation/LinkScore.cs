namespace Enrichment.Lab.Evaluation;

/// <summary>Counts of sources that were linked to an entity.</summary>
internal sealed class LinkScore
{
    /// <summary>The sources whose entity has a name in the article.</summary>
    public int Linkable { get; set; }

    /// <summary>Those of them that were linked.</summary>
    public int Linked { get; set; }

    /// <summary>The sources that were linked, also those without a name.</summary>
    public int AllLinked { get; set; }

    /// <summary>The sources that were linked to their own entity.</summary>
    public int Right { get; set; }

    /// <summary>Prints the counts and shares.</summary>
    public void Print(string title) => Console.WriteLine(
        $"{title}: {Linkable} with a name, linked {GetPercent(Linked, Linkable):F1} %; "
        + $"{AllLinked} links, correct {GetPercent(Right, AllLinked):F1} %");

    private static double GetPercent(int part, int whole) => whole == 0 ? 0 : 100.0 * part / whole;
}
