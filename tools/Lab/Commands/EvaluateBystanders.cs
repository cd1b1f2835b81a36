using Enrichment.Analysis;
using Enrichment.Articles;
using Enrichment.Embedded.Sentiment.Bystanders;
using Enrichment.Lab.Corpora;
using Enrichment.Pipeline;
using Enrichment.Sentiment;
using Enrichment.Text;

namespace Enrichment.Lab.Commands;

/// <summary>
/// Counts, for each rule that recognizes bystanders, how NewsMTSC's training part labels the targets that the rule applies to.
/// </summary>
internal static class EvaluateBystanders
{
    /// <summary>Counts the labels, and prints their shares.</summary>
    public static async Task RunAsync(DirectoryInfo data, Provider provider, CancellationToken cancellationToken)
    {
        var found = new List<(string Rule, SentimentLabel Label)>();
        foreach (var sentence in SentimentCorpora.NewsMtsc(data.FullName, "train"))
        {
            if (await FindRuleAsync(provider, sentence, cancellationToken).ConfigureAwait(false) is { } rule)
                found.Add((rule, sentence.Label));
        }

        foreach (var rule in found.GroupBy(pair => pair.Rule, pair => pair.Label).OrderBy(rule => rule.Key, StringComparer.Ordinal))
        {
            var labels = rule.ToList();
            Console.WriteLine($"{rule.Key,-28} {labels.Count,5} targets: {GetShare(labels, SentimentLabel.Neutral):F0} % neutral, " +
                $"{GetShare(labels, SentimentLabel.Negative):F0} % negative, {GetShare(labels, SentimentLabel.Positive):F0} % positive");
        }
    }

    private static double GetShare(List<SentimentLabel> labels, SentimentLabel label) =>
        100.0 * labels.Count(other => other == label) / labels.Count;

    private static async Task<string?> FindRuleAsync(Provider provider, TargetedSentence sentence, CancellationToken cancellationToken)
    {
        var (article, span) = TargetedArticle.Create(sentence);
        var tokenized = TokenizedArticle.Create(article, cancellationToken);
        var found = await provider.Entities.RecognizeAsync(tokenized, cancellationToken).ConfigureAwait(false);
        var trees = provider.Parser!.Parse(tokenized with { Encoding = found.Encoding }, cancellationToken);
        var type = found.Names.FirstOrDefault(name => name.Overlaps(span))?.Type ?? EntityType.Person;
        if (trees[span.Sentence] is not { } tree || TargetMention.Create(tree, type, span) is not { } mention) return null;
        var rule = BystanderRules.All.FirstOrDefault(rule => rule.Find(mention) != Part.Unknown);
        return rule is null ? null : $"{rule.GetType().Name}, {rule.Find(mention)}";
    }
}
