namespace Enrichment.Lab.Evaluation;

/// <summary>Counts how often one value of articles was found, and how often it was correct.</summary>
/// <param name="value">What the value is, for the output.</param>
internal sealed class ReadingReport(string value)
{
    private readonly List<string> _errors = [];
    private int _expected;
    private int _found;
    private int _correct;
    private int _without;
    private int _false;

    /// <summary>Adds the value of one article.</summary>
    /// <param name="article">The name of the article.</param>
    /// <param name="expected">The value in its text, or null.</param>
    /// <param name="actual">The value that was found, or null.</param>
    public void Add(string article, string? expected, string? actual)
    {
        if (expected is null) _without++;
        else _expected++;
        if (actual is not null && expected is null) _false++;
        if (actual is not null && expected is not null) _found++;
        if (actual is not null && actual == expected) _correct++;
        if (actual != expected) _errors.Add($"  {article}: {value} {Quote(actual)}, expected {Quote(expected)}");
    }

    /// <summary>Prints the counts and the errors.</summary>
    public void Print()
    {
        Console.WriteLine(
            $"{value,-10} found {Share(_found, _expected)} of {_expected,3}   correct if found {Share(_correct, _found)}"
            + $"   found where there is none {_false} of {_without}");
        foreach (var error in _errors) Console.WriteLine(error);
    }

    private static string Share(int part, int whole) => whole == 0 ? "     -" : $"{100.0 * part / whole,5:F1}%";

    private static string Quote(string? text) => text is null ? "none" : $"'{text}'";
}
