using Enrichment.Analysis;
using Enrichment.Articles;
using Enrichment.Embedded.Entities;
using Enrichment.Embedded.Network;
using Enrichment.Entities;
using Enrichment.Lab.Corpora;
using Enrichment.Lab.Evaluation;

namespace Enrichment.Lab.Commands;

/// <summary>The command <c>evaluate entities</c>.</summary>
internal static class EvaluateEntities
{
    /// <summary>Measures the network on the check sets.</summary>
    /// <param name="data">The folder with the labelled data.</param>
    /// <param name="model">The name of a size that ships, or the network's ONNX file.</param>
    /// <param name="parts">Whether to measure the network and the rules by themselves as well.</param>
    /// <param name="errors">How many of the most frequent errors to show.</param>
    public static int Run(DirectoryInfo data, string model, bool parts, int errors)
    {
        var analyzer = Networks.Load(model);
        var recognizer = new EmbeddedEntityRecognizer(analyzer);
        var summary = new List<string>();
        foreach (var corpus in CorpusCatalog.Checks(data.FullName))
        {
            var report = Measure(corpus, document => Recognize(recognizer, document));
            report.Print(corpus.Name, errors);
            var line = $"{corpus.Name,-24} {report.All.F1,6:F1}";
            if (parts)
            {
                line += $"  network alone {Measure(corpus, document => FindByNetwork(analyzer, document)).All.F1,6:F1}";
                line += $"  lists alone {Measure(corpus, FindByLists).All.F1,6:F1}";
            }

            summary.Add(line);
        }

        foreach (var line in summary) Console.WriteLine(line);
        return 0;
    }

    private static SetReport Measure(Corpus corpus, Func<LabeledDocument, IEnumerable<LabeledName>> find)
    {
        var report = new SetReport();
        foreach (var document in corpus.Documents) report.Add(document, [.. find(document)]);
        return report;
    }

    private static IEnumerable<LabeledName> Recognize(EmbeddedEntityRecognizer recognizer, LabeledDocument document)
    {
        var article = TokenizedArticle.Create(Article(document));
        return Names(recognizer.RecognizeAsync(article, CancellationToken.None).AsTask().GetAwaiter().GetResult().Names);
    }

    private static IEnumerable<LabeledName> FindByNetwork(NetworkAnalyzer analyzer, LabeledDocument document)
    {
        var analysis = analyzer.Analyze(TokenizedArticle.Create(Article(document)), CancellationToken.None);
        return Names(NetworkNames.Find(document.Text, analysis));
    }

    private static IEnumerable<LabeledName> FindByLists(LabeledDocument document)
    {
        return Names(DocumentNames.Resolve(document.Text, document.Tokens, [.. document.Tokens.SelectMany(KnownNames.Find)]));
    }

    private static IEnumerable<LabeledName> Names(IEnumerable<RecognizedName> names)
    {
        foreach (var name in names)
        {
            var type = name.Type switch
            {
                EntityType.Person => "PER",
                EntityType.Location => "LOC",
                EntityType.Organization => "ORG",
                _ => null,
            };
            if (type is not null) yield return new LabeledName(name.Offset, name.Length, type);
        }
    }

    private static Article Article(LabeledDocument document) => PlainArticle.Create(document.Text, document.Sentences);
}
