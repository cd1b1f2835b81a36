using Enrichment.Claims;
using Enrichment.Claims.Disputes;
using Enrichment.Lab.Corpora;

namespace Enrichment.Lab.Evaluation;

/// <summary>Counts pairs of articles with a dispute across them: found, missed, and found where there is none.</summary>
internal sealed class DisputePairReport
{
    private int _right;
    private int _wrong;
    private int _missed;

    /// <summary>The wrong and the missed pairs, as text.</summary>
    public List<string> Errors { get; } = [];

    /// <summary>The share of the found disputes that are right.</summary>
    public double Precision => _right + _wrong == 0 ? 0 : _right / (double)(_right + _wrong);

    /// <summary>The share of the pairs with a dispute that were found.</summary>
    public double Recall => _right / (double)Math.Max(1, _right + _missed);

    /// <summary>Counts a pair with the claims of its two articles.</summary>
    public void Add(DisputePair pair, IReadOnlyList<Claim> one, IReadOnlyList<Claim> other)
    {
        var found = Find(pair, one, other);
        if (found is not null && pair.IsDisputed) _right++;
        else if (found is not null) _wrong++;
        else if (pair.IsDisputed) _missed++;
        if (found is not null == pair.IsDisputed) return;
        var texts = $"{pair.One.Text} | {pair.Other.Text}";
        Errors.Add($"{(pair.IsDisputed ? "MISSED" : "WRONG")}  {texts}\n    {Describe(one)}\n    {Describe(other)}");
    }

    /// <summary>Prints the figures.</summary>
    public void Print(string name) => Console.WriteLine(
        $"{name}: precision {100 * Precision:F1}, recall {100 * Recall:F1} ({_right} right, {_wrong} wrong, {_missed} missed)");

    private static CrossDispute? Find(DisputePair pair, IReadOnlyList<Claim> one, IReadOnlyList<Claim> other) => one
        .SelectMany(_ => other, (claim, its) =>
            CrossDisputes.GetKeys(claim).Intersect(CrossDisputes.GetKeys(its)).Any()
                ? CrossDisputes.Find(new ReportedClaim(claim, pair.One.Day), new ReportedClaim(its, pair.Other.Day)) : null)
        .FirstOrDefault(dispute => dispute is not null);

    private static string Describe(IReadOnlyList<Claim> claims) => string.Join("; ", claims.Select(claim =>
        $"[{claim.Source.Text}={claim.Source.Entity}] {claim.Content.Text} ({claim.Tense}) "
        + string.Join(" + ", claim.Statements?.Select(Describe) ?? [])));

    private static string Describe(Statement statement) =>
        $"{statement.Subject}/{(statement.Negated ? "not " : "")}{statement.Predicate.Stem}/{statement.DirectObject}"
        + $" m:{Join(statement.Modifiers)} o:{Join(statement.Others)} p:{Join(statement.Places)} t:{Join(statement.Times)}"
        + $" f:{Join(statement.Figures?.Select(figure => figure.Text))}";

    private static string Join(IEnumerable<string>? keys) => string.Join(',', keys ?? []);
}
