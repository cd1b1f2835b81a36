namespace Enrichment.Lab.Evaluation;

/// <summary>The quality of check-worthiness scores.</summary>
internal static class RankingReport
{
    /// <summary>
    /// Prints precision, recall and F1 of what scores at least <paramref name="threshold"/>, and the average precision of the ranking: the
    /// mean, over the sentences worth checking, of the precision at their rank.
    /// </summary>
    public static void Print(string name, double threshold, IReadOnlyList<(double Score, bool IsPositive)> sentences)
    {
        var score = new Score
        {
            Marked = sentences.Count(sentence => sentence.IsPositive),
            Found = sentences.Count(sentence => sentence.Score >= threshold),
            Right = sentences.Count(sentence => sentence.IsPositive && sentence.Score >= threshold),
        };
        Console.WriteLine(
            $"{name,-34} P {score.Precision,5:F1}  R {score.Recall,5:F1}  F1 {score.F1,5:F1}  AP {100 * AveragePrecision(sentences),5:F1}");
    }

    private static double AveragePrecision(IReadOnlyList<(double Score, bool IsPositive)> sentences)
    {
        var (right, sum, rank) = (0, 0.0, 0);
        foreach (var sentence in sentences.OrderByDescending(sentence => sentence.Score))
        {
            rank++;
            if (!sentence.IsPositive) continue;
            right++;
            sum += (double)right / rank;
        }

        return right == 0 ? 0 : sum / right;
    }
}
