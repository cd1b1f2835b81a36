using Enrichment.Sentiment;

namespace Enrichment.Lab.Evaluation;

/// <summary>Compares predicted labels with correct labels.</summary>
internal sealed class LabelReport
{
    private static readonly SentimentLabel[] Labels = [SentimentLabel.Negative, SentimentLabel.Neutral, SentimentLabel.Positive];

    private readonly Dictionary<(SentimentLabel Right, SentimentLabel Given), int> _counts = [];

    /// <summary>The mean of the classes' F1, in percent.</summary>
    public double MacroF1 => Labels.Average(F1);

    /// <summary>The share of right labels, in percent.</summary>
    public double Accuracy => 100.0 * Labels.Sum(label => Count(label, label)) / _counts.Values.Sum();

    /// <summary>Counts one.</summary>
    public void Add(SentimentLabel right, SentimentLabel given) => _counts[(right, given)] = Count(right, given) + 1;

    /// <summary>Prints the figures.</summary>
    public void Print(string name)
    {
        Console.WriteLine($"{name,-22} macro-F1 {MacroF1:F1}, accuracy {Accuracy:F1}; "
            + string.Join(", ", Labels.Select(label => $"{label.ToString().ToLowerInvariant()} {F1(label):F1}")));
        foreach (var right in Labels)
            Console.WriteLine($"  {right,-10}" + string.Concat(Labels.Select(given => $" {given} {Count(right, given),4}")));
    }

    private double F1(SentimentLabel label)
    {
        var right = Count(label, label);
        var missed = Labels.Where(other => other != label).Sum(other => Count(label, other));
        var wrong = Labels.Where(other => other != label).Sum(other => Count(other, label));
        return right == 0 ? 0 : 200.0 * right / ((2 * right) + missed + wrong);
    }

    private int Count(SentimentLabel right, SentimentLabel given) => _counts.GetValueOrDefault((right, given));
}
