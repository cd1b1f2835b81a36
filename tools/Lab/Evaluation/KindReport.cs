using Enrichment.Articles;

namespace Enrichment.Lab.Evaluation;

/// <summary>The quality of the kinds that lines of articles were given.</summary>
internal sealed class KindReport
{
    private static readonly ParagraphKind[] Kinds =
        [ParagraphKind.Caption, ParagraphKind.Table, ParagraphKind.Boilerplate, ParagraphKind.Byline];

    private readonly Dictionary<ParagraphKind, Score> _scores = Kinds.ToDictionary(kind => kind, _ => new Score());
    private readonly List<string> _errors = [];
    private int _texts;
    private int _falsePositives;

    /// <summary>Adds a line.</summary>
    /// <param name="labelled">Its kind.</param>
    /// <param name="found">The kind that it was given.</param>
    /// <param name="line">The line, for the list of errors.</param>
    public void Add(ParagraphKind labelled, ParagraphKind found, string line)
    {
        if (_scores.TryGetValue(labelled, out var own)) own.Marked++;
        else _texts++;
        if (_scores.TryGetValue(found, out var given)) given.Found++;
        if (labelled == found && own is not null) own.Right++;
        if (own is null && given is not null) _falsePositives++;
        if (labelled != found && (own ?? given) is not null) _errors.Add($"{labelled,-12} {found,-12} {line}");
    }

    /// <summary>Prints the errors, precision and recall by kind, and the share of text that got another kind.</summary>
    public void Print()
    {
        foreach (var error in _errors) Console.WriteLine(error);
        foreach (var (kind, score) in _scores)
            Console.WriteLine($"{kind,-12} {score.Marked,5} lines  P {score.Precision,5:F1}  R {score.Recall,5:F1}  F1 {score.F1,5:F1}");
        var rate = 100.0 * _falsePositives / Math.Max(_texts, 1);
        Console.WriteLine($"text with another kind: {_falsePositives} of {_texts} lines ({rate:F2} %)");
    }
}
