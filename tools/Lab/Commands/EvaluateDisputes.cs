using System.Globalization;
using System.Text;
using Enrichment.Articles;
using Enrichment.Articles.Reading;
using Enrichment.Claims;
using Enrichment.Claims.Detection;
using Enrichment.Claims.Disputes;
using Enrichment.Lab.Corpora;
using Enrichment.Lab.Evaluation;

namespace Enrichment.Lab.Commands;

/// <summary>Measures the disputes between claims on passages, and lists those of articles so that they can be judged.</summary>
/// <param name="cache">The articles with their names and trees.</param>
internal sealed class EvaluateDisputes(AnalysisCache cache)
{
    /// <summary>
    /// Measures on each file of <paramref name="passages"/> and <paramref name="pairs"/>, and writes the errors to
    /// <paramref name="listing"/>; also every dispute, and every denial without one, in the texts of the folder
    /// <paramref name="articles"/>, where given.
    /// </summary>
    public static async Task<int> RunAsync(
        FileInfo[] passages,
        FileInfo[] pairs,
        DirectoryInfo? articles,
        AnalysisCache cache,
        FileInfo? listing,
        CancellationToken cancellationToken)
    {
        var evaluation = new EvaluateDisputes(cache);
        var lines = new StringBuilder();
        foreach (var file in passages) await evaluation.MeasureAsync(file, lines, cancellationToken).ConfigureAwait(false);
        foreach (var file in pairs) await evaluation.MeasurePairsAsync(file, lines, cancellationToken).ConfigureAwait(false);
        if (articles is not null) await evaluation.ListAsync(articles, lines, cancellationToken).ConfigureAwait(false);
        if (listing is not null) await File.WriteAllTextAsync(listing.FullName, lines.ToString(), cancellationToken).ConfigureAwait(false);
        return 0;
    }

    private async Task MeasureAsync(FileInfo file, StringBuilder lines, CancellationToken cancellationToken)
    {
        var report = new DisputeReport();
        foreach (var passage in DisputePassageReader.Read(file.FullName))
        {
            var found = await DetectAsync(Encoding.UTF8.GetBytes(passage.Text), cancellationToken).ConfigureAwait(false);
            report.Add(passage, found.Claims, found.Disputes);
        }

        report.Print(file.Name);
        lines.AppendLine($"=== {file.Name}").AppendJoin('\n', report.Errors).AppendLine();
    }

    private async Task MeasurePairsAsync(FileInfo file, StringBuilder lines, CancellationToken cancellationToken)
    {
        var report = new DisputePairReport();
        foreach (var pair in DisputePairReader.Read(file.FullName))
        {
            var one = await DetectAsync(Encoding.UTF8.GetBytes(pair.One.Text), cancellationToken).ConfigureAwait(false);
            var other = await DetectAsync(Encoding.UTF8.GetBytes(pair.Other.Text), cancellationToken).ConfigureAwait(false);
            report.Add(pair, one.Claims, other.Claims);
        }

        report.Print(file.Name);
        lines.AppendLine($"=== {file.Name}").AppendJoin('\n', report.Errors).AppendLine();
    }

    private async Task ListAsync(DirectoryInfo folder, StringBuilder lines, CancellationToken cancellationToken)
    {
        var (articles, count) = (0, 0);
        var all = new List<(string Article, ReportedClaim Claim)>();
        foreach (var file in folder.EnumerateFiles("*.txt").OrderBy(file => file.Name, StringComparer.Ordinal))
        {
            var content = await File.ReadAllBytesAsync(file.FullName, cancellationToken).ConfigureAwait(false);
            var found = await DetectAsync(content, cancellationToken).ConfigureAwait(false);
            all.AddRange(found.Claims.Select(claim => (file.Name, new ReportedClaim(claim, FindDay(content, claim)))));
            var pairs = DisputeReport.FindPairs(found.Claims, found.Disputes);
            (articles, count) = (articles + 1, count + pairs.Count);
            var open = found.Claims.Where(claim => claim.Stance == Stance.Denies && claim.Disputes.Count == 0).ToList();
            if (pairs.Count + open.Count > 0) lines.AppendLine($"=== {file.Name}");
            foreach (var (one, other, dispute) in pairs) lines.AppendLine($"{dispute.Reason}\n    {Describe(one)}\n    {Describe(other)}");
            foreach (var denial in open) lines.AppendLine($"OPEN  {Describe(denial)}");
        }

        var across = CrossDisputeSearch.Find(all).ToList();
        Console.WriteLine($"{articles} articles: {count} disputes, {across.Count} across articles");
        lines.AppendLine("=== across articles");
        foreach (var (one, other, dispute) in across)
        {
            lines.AppendLine($"{dispute.Kind} {dispute.Confidence}: {dispute.Reason}");
            foreach (var (article, claim) in new[] { one, other })
                lines.AppendLine($"    {article} {claim.Day:yyyy-MM-dd} {Describe(claim.Claim)}");
        }
    }

    private static DateOnly? FindDay(byte[] content, Claim claim) =>
        (claim.Date ?? ArticleReader.Read(content).Published?.ToString()) is [_, _, _, _, '-', _, _, '-', _, _, ..] date
            && DateOnly.TryParse(date[..10], CultureInfo.InvariantCulture, out var day) ? day : null;

    private async Task<ClaimAnalysis> DetectAsync(byte[] content, CancellationToken cancellationToken)
    {
        var article = ArticleReader.Read(content);
        var document = await cache.AnalyzeAsync(article, cancellationToken).ConfigureAwait(false);
        var tokenized = TokenizedArticle.Create(article, cancellationToken) with { Encoding = document.Encoding };
        var trees = cache.Provider.Parser!.Parse(tokenized, cancellationToken);
        return ClaimDetector.Detect(tokenized, document.Entities ?? [], trees, document.Dates, cancellationToken: cancellationToken);
    }

    private static string Describe(Claim claim) =>
        $"{claim.Id} s{claim.Sentence} [{claim.Source.Text}] <{claim.Cue.Text}> {claim.Content.Text.ReplaceLineEndings(" ")}";
}
