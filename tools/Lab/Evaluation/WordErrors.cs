using Enrichment.Syntax;
using Enrichment.Text;

namespace Enrichment.Lab.Evaluation;

/// <summary>Where our words differ from those of a treebank.</summary>
internal sealed class WordErrors
{
    private readonly Dictionary<string, int> _errors = [];

    /// <summary>Counts the differences in a sentence.</summary>
    public void Add(SyntaxTree gold, IReadOnlyList<TextSpan> found)
    {
        var (goldAt, foundAt) = (0, 0);
        while (goldAt < gold.Words.Count && foundAt < found.Count)
        {
            var (goldStart, foundStart) = (goldAt++, foundAt++);
            while (goldAt < gold.Words.Count || foundAt < found.Count)
            {
                var difference = gold.Words[goldAt - 1].Span.End - found[foundAt - 1].End;
                if (difference == 0) break;
                if (difference < 0) goldAt++;
                else foundAt++;
            }

            if (goldAt - goldStart == 1 && foundAt - foundStart == 1) continue;
            var error = Join(gold.Text, gold.Words.Skip(goldStart).Take(goldAt - goldStart).Select(word => word.Span)) + "  not  "
                + Join(gold.Text, found.Skip(foundStart).Take(foundAt - foundStart));
            _errors[error] = _errors.GetValueOrDefault(error) + 1;
        }
    }

    /// <summary>Prints the most frequent differences.</summary>
    public void Print(int count)
    {
        var ordered = _errors.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal);
        foreach (var (error, times) in ordered.Take(count))
            Console.WriteLine($"  {times,4} {error}");
    }

    private static string Join(string text, IEnumerable<TextSpan> words) => string.Join('|', words.Select(word => word.In(text)));
}
