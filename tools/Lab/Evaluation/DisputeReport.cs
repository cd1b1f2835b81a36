using Enrichment.Claims;
using Enrichment.Lab.Corpora;
using Enrichment.Text;

namespace Enrichment.Lab.Evaluation;

/// <summary>
/// Counts disputes between the claims of passages. A dispute is right if the words of a marked one are in the cue or content of its claims.
/// Several disputes with the words of one marked dispute count once.
/// </summary>
internal sealed class DisputeReport
{
    private int _right;
    private int _wrong;
    private int _missed;

    /// <summary>The disputes that are wrong and those that were missed, as text.</summary>
    public List<string> Errors { get; } = [];

    /// <summary>The share of the found disputes that are right.</summary>
    public double Precision => Divide(_right, _right + _wrong);

    /// <summary>The share of the marked disputes that were found.</summary>
    public double Recall => Divide(_right, _right + _missed);

    /// <summary>Counts a passage with the claims and disputes that were found in it.</summary>
    public void Add(DisputePassage passage, IReadOnlyList<Claim> claims, IReadOnlyList<Dispute> disputes)
    {
        var found = FindPairs(claims, disputes);
        foreach (var marked in passage.Expected)
        {
            if (found.Exists(pair => Fits(pair.One, pair.Other, marked))) _right++;
            else
            {
                _missed++;
                Errors.Add($"MISSED  {marked.Answer.In(passage.Text)} | {marked.Claim.In(passage.Text)}\n{Describe(passage, claims)}");
            }
        }

        foreach (var (one, other, dispute) in found)
        {
            if (passage.Expected.Concat(passage.Accepted).Any(marked => Fits(one, other, marked))) continue;
            _wrong++;
            Errors.Add($"WRONG  {dispute.Reason}\n{Describe(passage, claims)}");
        }
    }

    /// <summary>Prints the figures.</summary>
    public void Print(string name) => Console.WriteLine(
        $"{name}: precision {100 * Precision:F1}, recall {100 * Recall:F1} ({_right} right, {_wrong} wrong, {_missed} missed)");

    /// <summary>The pairs of <paramref name="claims"/> in <paramref name="disputes"/>.</summary>
    public static List<(Claim One, Claim Other, Dispute Dispute)> FindPairs(IReadOnlyList<Claim> claims, IReadOnlyList<Dispute> disputes)
    {
        var byId = claims.ToDictionary(claim => claim.Id);
        return [.. disputes.Select(dispute => (byId[dispute.Claims[0]], byId[dispute.Claims[1]], dispute))];
    }

    private static double Divide(int part, int all) => all == 0 ? 1 : part / (double)all;

    private static bool Fits(Claim one, Claim other, MarkedDispute marked) =>
        (Has(one, marked.Answer) && Has(other, marked.Claim)) || (Has(other, marked.Answer) && Has(one, marked.Claim));

    private static bool Has(Claim claim, TextSpan words) =>
        words.Overlaps(new TextSpan(claim.Cue.Offset, claim.Cue.Length)) || claim.Content.Parts.Any(part => words.Overlaps(part));

    private static string Describe(DisputePassage passage, IReadOnlyList<Claim> claims) =>
        $"    IN {passage.Text.ReplaceLineEndings(" ")}\n" + string.Join('\n', claims.Select(claim =>
            $"       {claim.Id} [{claim.Source.Text}={claim.Source.Entity}] <{claim.Cue.Text}> {claim.Content.Text} " +
            $"({claim.Stance} {claim.Act})"));
}
