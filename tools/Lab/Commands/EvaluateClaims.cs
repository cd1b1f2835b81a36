using System.Text;
using Enrichment.Articles;
using Enrichment.Claims;
using Enrichment.Claims.Detection;
using Enrichment.Embedded;
using Enrichment.Lab.Corpora;
using Enrichment.Lab.Evaluation;
using Enrichment.Pipeline;
using Enrichment.Text;

namespace Enrichment.Lab.Commands;

/// <summary>Measures the claims stage: whole articles, read and searched for names as the pipeline does.</summary>
internal static class EvaluateClaims
{
    private const double Threshold = 0.5;

    private static readonly Provider Provider = EmbeddedProvider.Create();

    /// <summary>
    /// Measures on the attributions in <paramref name="polnear"/>, where given, and on CheckThat! in <paramref name="data"/>; writes every
    /// attribution with what was found to <paramref name="errors"/>.
    /// </summary>
    public static async Task<int> RunAsync(
        DirectoryInfo data, DirectoryInfo? polnear, FileInfo? errors, CancellationToken cancellationToken)
    {
        if (polnear is not null) await AttributionsAsync(polnear, errors, cancellationToken).ConfigureAwait(false);
        await CheckWorthinessAsync(data, cancellationToken).ConfigureAwait(false);
        return 0;
    }

    private static async Task AttributionsAsync(DirectoryInfo folder, FileInfo? errors, CancellationToken cancellationToken)
    {
        var (ours, baseline, agreement) = (new AttributionReport(), new AttributionReport(), new AttributionReport());
        var lines = new StringBuilder();
        BratArticle? previous = null;
        foreach (var marked in BratReader.Read(folder.FullName))
        {
            var analysis = await DetectAsync(marked.Article, cancellationToken).ConfigureAwait(false);
            var flags = analysis.Flags.Sentences.ToDictionary(sentence => sentence.Sentence, sentence => sentence.Attributed);
            var from = ours.Errors.Count;
            ours.Add(marked, [.. Outermost(analysis.Claims).Select(ToFound)], flags.GetValueOrDefault);
            lines.AppendLine($"=== {marked.Name}").AppendJoin('\n', ours.Errors.Skip(from)).AppendLine();
            baseline.Add(marked, [], sentence => QuotesAndVerbs.IsAttributed(marked.Article.Sentences[sentence].In(marked.Article.Text)));
            if (previous is not null && previous.Article.Text == marked.Article.Text) AddAgreement(agreement, previous, marked);
            previous = marked;
        }

        ours.Print("attributions");
        Console.WriteLine($"baseline of verbs and marks: sentences, macro-F1 {baseline.SentenceMacroF1:F1}");
        agreement.Print("one annotator against another");
        if (errors is not null) await File.WriteAllTextAsync(errors.FullName, lines.ToString(), cancellationToken).ConfigureAwait(false);
    }

    private static async Task<ClaimAnalysis> DetectAsync(Article article, CancellationToken cancellationToken)
    {
        var pipeline = new EnrichmentPipeline(Provider).Info;
        var document = new EnrichedArticle { Name = "a", ContentHash = "", Pipeline = pipeline, Article = article };
        var named = await new AddEntities(Provider.Entities).RunAsync(document, cancellationToken).ConfigureAwait(false);
        return ClaimDetector.Detect(TokenizedArticle.Create(article, cancellationToken), named.Entities ?? [], cancellationToken);
    }

    // The corpus marks no attributions inside a content.
    private static IEnumerable<Claim> Outermost(IReadOnlyList<Claim> claims) =>
        claims.Where(claim =>
            !claims.Any(other => other != claim && other.Content.Contains(claim.Cue) && !claim.Content.Contains(other.Cue)));

    private static Found ToFound(Claim claim) => new(
        claim.Source.Offset is { } offset ? [new TextSpan(offset, claim.Source.Length!.Value)] : [],
        [new TextSpan(claim.Cue.Offset, claim.Cue.Length)],
        [.. Without(new TextSpan(claim.Content.Offset, claim.Content.Length), claim)]);

    // The cue and source of an interrupted quotation are within it.
    private static IEnumerable<TextSpan> Without(TextSpan content, Claim claim)
    {
        if (!content.Contains(claim.Cue)) return [content];
        var (start, end) = (claim.Cue.Offset, claim.Cue.Offset + claim.Cue.Length);
        if (claim.Source.Offset is { } source && source >= content.Offset && source < content.End)
            (start, end) = (Math.Min(start, source), Math.Max(end, source + claim.Source.Length!.Value));
        return [TextSpan.FromBounds(content.Offset, start), TextSpan.FromBounds(end, content.End)];
    }

    private static void AddAgreement(AttributionReport report, BratArticle one, BratArticle other)
    {
        var spans = other.Attributions.SelectMany(attribution => attribution.Parts).ToList();
        report.Add(one, [.. other.Attributions.Select(attribution => new Found(attribution.Source, attribution.Cue, attribution.Content))],
            sentence => spans.Exists(span => span.Overlaps(one.Article.Sentences[sentence])));
    }

    private static async Task CheckWorthinessAsync(DirectoryInfo data, CancellationToken cancellationToken)
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
