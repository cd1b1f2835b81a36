using Enrichment.Lab.Corpora;

namespace Enrichment.Lab.Evaluation;

/// <summary>Compares the names found in a set with its labels.</summary>
internal sealed class SetReport
{
    private static readonly string[] Types = ["PER", "LOC", "ORG"];

    private readonly Dictionary<string, Score> _scores = Types.Append("all").ToDictionary(type => type, _ => new Score());
    private readonly Dictionary<(string Marked, string Found), int> _confusion = [];
    private readonly Dictionary<string, int> _errors = [];

    /// <summary>The score of all three classes together.</summary>
    public Score All => _scores["all"];

    /// <summary>Counts a document.</summary>
    public void Add(LabeledDocument document, IReadOnlyList<LabeledName> found)
    {
        var marked = document.Names.Where(name => Types.Contains(name.Type)).ToHashSet();
        foreach (var name in marked) Count(name.Type, score => score.Marked++);
        foreach (var name in found)
        {
            Count(name.Type, score => score.Found++);
            if (marked.Contains(name)) Count(name.Type, score => score.Right++);
        }

        AddErrors(document.Text, marked, found);
    }

    /// <summary>Prints the figures.</summary>
    public void Print(string name, int errors)
    {
        Console.WriteLine($"{name,-24} {"P",6} {"R",6} {"F1",6}");
        foreach (var type in Types.Append("all"))
            Console.WriteLine($"  {type,-22} {_scores[type].Precision,6:F1} {_scores[type].Recall,6:F1} {_scores[type].F1,6:F1}");
        if (errors == 0) return;
        Console.WriteLine("  confusion, marked > found: "
            + string.Join(", ", _confusion.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key)
            .Select(pair => $"{pair.Key.Marked} > {pair.Key.Found} {pair.Value}")));
        foreach (var (error, count) in _errors.OrderByDescending(pair => pair.Value)
            .ThenBy(pair => pair.Key, StringComparer.Ordinal).Take(errors))
            Console.WriteLine($"  {count,4} {error}");
    }

    private void Count(string type, Action<Score> count)
    {
        count(_scores[type]);
        count(_scores["all"]);
    }

    private void AddErrors(string text, HashSet<LabeledName> marked, IReadOnlyList<LabeledName> found)
    {
        foreach (var name in marked.Where(name => !found.Contains(name)))
        {
            var same = found.FirstOrDefault(other => other.Offset == name.Offset && other.Length == name.Length);
            var over = same ?? found.FirstOrDefault(other => other.Offset < name.End && name.Offset < other.End);
            var what = over is null ? "nothing" : same is null ? $"{over.Type} \"{text.Substring(over.Offset, over.Length)}\"" : over.Type;
            Error($"{name.Type} \"{text.Substring(name.Offset, name.Length)}\" > {what}");
            Confuse(name.Type, over is null ? "nothing" : same is null ? "another span" : over.Type);
        }

        foreach (var name in found.Where(name => !marked.Any(other => other.Offset < name.End && name.Offset < other.End)))
        {
            Error($"nothing > {name.Type} \"{text.Substring(name.Offset, name.Length)}\"");
            Confuse("nothing", name.Type);
        }
    }

    private void Error(string error) => _errors[error] = _errors.GetValueOrDefault(error) + 1;

    private void Confuse(string marked, string found) => _confusion[(marked, found)] = _confusion.GetValueOrDefault((marked, found)) + 1;
}
