using Enrichment.Claims;
using Enrichment.Lab.Corpora;
using Enrichment.Text;

namespace Enrichment.Lab.Evaluation;

/// <summary>
/// Counts the reporting clauses in which a claim has its cue, and those of them whose source overlaps the marked one. A clause without a
/// marked source counts as right if a claim has its cue there. Clauses without a reporting word are counted by themselves as well: most of
/// them are credits of images ("Image: Ann Smith").
/// </summary>
internal sealed class ClauseReport
{
    private readonly int[] _clauses = new int[2];
    private readonly int[] _withCue = new int[2];
    private readonly int[] _withSource = new int[2];

    /// <summary>The clauses without a cue, and those with another source, as text.</summary>
    public List<string> Errors { get; } = [];

    /// <summary>Counts an article.</summary>
    public void Add(ClauseArticle marked, IReadOnlyList<Claim> claims)
    {
        foreach (var clause in marked.Clauses)
        {
            var kind = clause.Indicators.Count > 0 ? 1 : 0;
            _clauses[kind]++;
            var found = claims
                .Where(claim => clause.Clause.Overlaps(claim.Cue) || clause.Indicators.Any(word => word.Overlaps(claim.Cue))).ToList();
            if (found.Count > 0) _withCue[kind]++;
            var isRight = found.Exists(claim => clause.Source.Count == 0 || clause.Source.Any(span => Overlaps(claim.Source, span)));
            if (isRight) _withSource[kind]++;
            else Errors.Add(Describe(marked, clause, found));
        }
    }

    /// <summary>Prints the figures.</summary>
    public void Print(string name)
    {
        Print(name, _clauses.Sum(), _withCue.Sum(), _withSource.Sum());
        Print("  those with a reporting word", _clauses[1], _withCue[1], _withSource[1]);
    }

    private static void Print(string name, int clauses, int withCue, int withSource) =>
        Console.WriteLine($"{name}: {clauses} clauses, cue {100.0 * withCue / clauses:F1} %, source {100.0 * withSource / clauses:F1} %");

    private static bool Overlaps(ClaimSource source, TextSpan span) =>
        source.Offset is { } offset && span.Overlaps(new TextSpan(offset, source.Length!.Value));

    private static string Describe(ClauseArticle marked, ReportedClause clause, List<Claim> found)
    {
        var text = marked.Article.Text;
        var source = string.Join(" … ", clause.Source.Select(span => span.In(text)));
        var claims = string.Join("; ", found.Select(claim => $"[{claim.Source.Text}] <{claim.Cue.Text}>"));
        var sentence = marked.Article.Sentences.FirstOrDefault(sentence => sentence.Overlaps(clause.Clause))?.In(text);
        return $"{(found.Count == 0 ? "MISSED" : "OFF-S ")}  [{source}] {clause.Clause.In(text)}  FOUND {claims}\n        IN {sentence}";
    }
}
