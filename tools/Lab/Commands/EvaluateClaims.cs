using System.Text;
using Enrichment.Articles;
using Enrichment.Claims;
using Enrichment.Claims.Detection;
using Enrichment.Lab.Corpora;
using Enrichment.Lab.Evaluation;
using Enrichment.Text;

namespace Enrichment.Lab.Commands;

/// <summary>Measures the claims stage: whole articles, read and searched for names as the pipeline does.</summary>
/// <param name="cache">The articles with their names and trees.</param>
internal sealed class EvaluateClaims(AnalysisCache cache)
{
    private const double Threshold = 0.5;

    /// <summary>
    /// Measures on the attributions in <paramref name="polnear"/>, where given, and on the reporting clauses of GUM and on CheckThat! in
    /// <paramref name="data"/>; writes every attribution with what was found to <paramref name="errors"/>.
    /// </summary>
    public static async Task<int> RunAsync(
        DirectoryInfo data,
        DirectoryInfo? polnear,
        AnalysisCache cache,
        FileInfo? errors,
        bool attributionsOnly,
        CancellationToken cancellationToken)
    {
        var evaluation = new EvaluateClaims(cache);
        var lines = new StringBuilder();
        if (polnear is not null) await evaluation.AttributionsAsync(polnear, lines, cancellationToken).ConfigureAwait(false);
        await evaluation.ClausesAsync(data, lines, cancellationToken).ConfigureAwait(false);
        if (errors is not null) await File.WriteAllTextAsync(errors.FullName, lines.ToString(), cancellationToken).ConfigureAwait(false);
        if (!attributionsOnly) await evaluation.CheckWorthinessAsync(data, cancellationToken).ConfigureAwait(false);
        return 0;
    }

    private async Task AttributionsAsync(DirectoryInfo folder, StringBuilder lines, CancellationToken cancellationToken)
    {
        var (ours, baseline, agreement) = (new AttributionReport(), new AttributionReport(), new AttributionReport());
        var calibration = new CalibrationReport();
        BratArticle? previous = null;
        foreach (var marked in BratReader.Read(folder.FullName))
        {
            var analysis = await DetectAsync(marked.Article, cancellationToken).ConfigureAwait(false);
            var flags = analysis.Flags.Sentences.ToDictionary(sentence => sentence.Sentence, sentence => sentence.Attributed);
            var from = ours.Errors.Count;
            var outermost = Outermost(analysis.Claims).ToList();
            ours.Add(marked, [.. outermost.Select(ToFound)], flags.GetValueOrDefault);
            calibration.Add(marked, analysis.Claims.Zip(analysis.Evidence).Where(pair => outermost.Contains(pair.First)));
            ours.CountQuotations(analysis.Claims);
            lines.AppendLine($"=== {marked.Name}").AppendJoin('\n', ours.Errors.Skip(from)).AppendLine();
            baseline.Add(marked, [], sentence => QuotesAndVerbs.IsAttributed(marked.Article.Sentences[sentence].In(marked.Article.Text)));
            if (previous is not null && previous.Article.Text == marked.Article.Text) AddAgreement(agreement, previous, marked);
            previous = marked;
        }

        ours.Print("attributions");
        ours.PrintQuotations();
        calibration.Print();
        Console.WriteLine($"baseline of verbs and marks: sentences, macro-F1 {baseline.SentenceMacroF1:F1}");
        agreement.Print("one annotator against another");
    }

    private async Task ClausesAsync(DirectoryInfo data, StringBuilder lines, CancellationToken cancellationToken)
    {
        var report = new ClauseReport();
        foreach (var marked in GumClauseReader.Read(Path.Combine(data.FullName, "ner", "raw", "gum-wikinews")))
        {
            var analysis = await DetectAsync(marked.Article, cancellationToken).ConfigureAwait(false);
            var from = report.Errors.Count;
            report.Add(marked, analysis.Claims);
            lines.AppendLine($"=== {marked.Name}").AppendJoin('\n', report.Errors.Skip(from)).AppendLine();
        }

        report.Print("reporting clauses of GUM's Wikinews articles");
    }

    private async Task<ClaimAnalysis> DetectAsync(Article article, CancellationToken cancellationToken)
    {
        var document = await cache.AnalyzeAsync(article, cancellationToken).ConfigureAwait(false);
        var tokenized = TokenizedArticle.Create(article, cancellationToken) with { Encoding = document.Encoding };
        var trees = cache.Provider.Parser!.Parse(tokenized, cancellationToken);
        return ClaimDetector.Detect(tokenized, document.Entities ?? [], trees, document.Dates, null, cancellationToken);
    }

    // The corpus marks no attributions inside a content.
    private static IEnumerable<Claim> Outermost(IReadOnlyList<Claim> claims) =>
        claims.Where(claim =>
            !claims.Any(other => other != claim && other.Content.Contains(claim.Cue) && !claim.Content.Contains(other.Cue)));

    private static Found ToFound(Claim claim) => new(
        claim.Source.Offset is { } offset ? [new TextSpan(offset, claim.Source.Length!.Value)] : [],
        [new TextSpan(claim.Cue.Offset, claim.Cue.Length)],
        claim.Content.Parts);

    private static void AddAgreement(AttributionReport report, BratArticle one, BratArticle other)
    {
        var spans = other.Attributions.SelectMany(attribution => attribution.Parts).ToList();
        report.Add(one, [.. other.Attributions.Select(attribution => new Found(attribution.Source, attribution.Cue, attribution.Content))],
            sentence => spans.Exists(span => span.Overlaps(one.Article.Sentences[sentence])));
    }

    private async Task CheckWorthinessAsync(DirectoryInfo data, CancellationToken cancellationToken)
    {
        foreach (var part in (string[])["train", "dev", "dev-test"])
        {
            var scores = new List<(double Score, bool IsPositive)>();
            var file = Path.Combine(data.FullName, "claims", "checkthat", $"CT24_checkworthy_english_{part}.tsv");
            foreach (var (text, isCheckWorthy) in CheckThatReader.Read(file))
            {
                var analysis = await DetectAsync(AsArticle(text), cancellationToken).ConfigureAwait(false);
                scores.Add((analysis.Flags.Sentences[0].CheckWorthiness.Score, isCheckWorthy));
            }

            RankingReport.Print($"CheckThat! 2024 {part}", Threshold, scores);
        }
    }

    // The set consists of single sentences.
    private static Article AsArticle(string text) => new()
    {
        Language = "en",
        Text = text,
        Paragraphs = [new Paragraph(0, text.Length, ParagraphKind.Body)],
        Sentences = [new Sentence(0, text.Length, "en")],
        Embeds = [],
    };
}
