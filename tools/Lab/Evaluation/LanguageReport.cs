namespace Enrichment.Lab.Evaluation;

/// <summary>Compares identified languages with correct languages.</summary>
internal sealed class LanguageReport
{
    private const int MostConfusions = 25;

    private readonly Dictionary<(string Correct, string Given), int> _counts = [];

    /// <summary>The number of texts.</summary>
    public int Count => _counts.Values.Sum();

    /// <summary>The share of texts with the correct language, in percent.</summary>
    public double Accuracy => 100.0 * _counts.Where(pair => pair.Key.Correct == pair.Key.Given).Sum(pair => pair.Value) / Count;

    /// <summary>Counts one text.</summary>
    public void Add(string correct, string given) => _counts[(correct, given)] = _counts.GetValueOrDefault((correct, given)) + 1;

    /// <summary>Prints the accuracy of each language and the most frequent confusions.</summary>
    public void Print(string name)
    {
        Console.WriteLine($"{name}: {Count} texts, {Accuracy:F2} % correct");
        var languages = _counts.GroupBy(pair => pair.Key.Correct).OrderBy(group => group.Key, StringComparer.Ordinal);
        Console.WriteLine("  " + string.Join(", ", languages.Select(group => $"{group.Key} {FindRecall(group):F1}")));
        foreach (var ((correct, given), count) in FindConfusions()) Console.WriteLine($"  {correct,-4} as {given,-4} {count,5}");
    }

    private static double FindRecall(IGrouping<string, KeyValuePair<(string Correct, string Given), int>> group) =>
        100.0 * group.Where(pair => pair.Key.Given == group.Key).Sum(pair => pair.Value) / group.Sum(pair => pair.Value);

    private IEnumerable<KeyValuePair<(string Correct, string Given), int>> FindConfusions() => _counts
        .Where(pair => pair.Key.Correct != pair.Key.Given)
        .OrderByDescending(pair => pair.Value)
        .ThenBy(pair => pair.Key.Correct, StringComparer.Ordinal)
        .ThenBy(pair => pair.Key.Given, StringComparer.Ordinal)
        .Take(MostConfusions);
}
