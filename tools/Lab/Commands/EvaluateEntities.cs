using System.Diagnostics;
using Enrichment.Analysis;
using Enrichment.Articles;
using Enrichment.Embedded;
using Enrichment.Embedded.Entities;
using Enrichment.Embedded.Entities.Tagging;
using Enrichment.Entities;
using Enrichment.Lab.Corpora;
using Enrichment.Lab.Evaluation;
using Enrichment.Pipeline;

namespace Enrichment.Lab.Commands;

/// <summary>The command <c>evaluate entities</c>.</summary>
internal static class EvaluateEntities
{
    /// <summary>The names of the settings that a trial can change.</summary>
    public static readonly IReadOnlyCollection<string> SettingNames = ["attach", "outside", "pull", "sentences"];

    /// <summary>Measures the model on the check sets.</summary>
    public static int Run(DirectoryInfo data, FileInfo model, LabSettings settings, bool parts, int errors)
    {
        var watch = Stopwatch.StartNew();
        var content = TagModelFile.Read(File.ReadAllBytes(model.FullName), model.Name);
        var options = new TaggerOptions
        {
            DocumentWeight = (float)settings.Number("pull", TaggerOptions.Default.DocumentWeight),
            OutsideBonus = (float)settings.Number("outside", TaggerOptions.Default.OutsideBonus),
        };
        var tagger = new EntityTagger(new TagModel(content), options);
        var recognizer = new EmbeddedEntityRecognizer(tagger);
        Console.WriteLine(
            $"{model.Name}: {model.Length:N0} bytes, {content.FeatureKeys.Length:N0} features, {content.LexiconKeys.Length:N0} words and " +
            $"phrases; loaded in {watch.ElapsedMilliseconds} ms");
        var perDocument = (int)settings.Number("sentences", 1);
        var attach = (int)settings.Number("attach", 0);
        var summary = new List<string>();
        foreach (var corpus in CorpusCatalog.Checks(data.FullName, perDocument, attach))
        {
            var report = Measure(corpus, document => Recognize(recognizer, document));
            report.Print(corpus.Name, errors);
            var line = $"{corpus.Name,-24} {report.All.F1,6:F1}";
            if (parts)
            {
                var tagged = Measure(corpus, document => tagger.Tag(document.Text, document.Tokens).SelectMany(Name));
                line += $"  tagger alone {tagged.All.F1,6:F1}";
                line += $"  rules alone {Measure(corpus, ByRules).All.F1,6:F1}";
            }

            summary.Add(line);
        }

        foreach (var line in summary) Console.WriteLine(line);
        Speed(tagger, recognizer, Path.Combine(data.FullName, "samples", "panjshir.txt"));
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

    private static IEnumerable<LabeledName> Name(TaggedName name) =>
        Names([new RecognizedName(name.Offset, name.Length, name.Type, name.Confidence)]);

    private static IEnumerable<LabeledName> ByRules(LabeledDocument document)
    {
        return Names(DocumentNames.Resolve(document.Text, document.Tokens, NameRules.Find(Article(document), document.Tokens)));
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

    private static Article Article(LabeledDocument document) => new()
    {
        Language = "en",
        Text = document.Text,
        Paragraphs = [new Paragraph(0, document.Text.Length, ParagraphKind.Body)],
        Sentences = [.. document.Sentences.Select(sentence => new Sentence(sentence.Offset, sentence.Length, "en"))],
        Embeds = [],
    };

    private static void Speed(EntityTagger tagger, EmbeddedEntityRecognizer recognizer, string path)
    {
        var received = new EnrichmentPipeline(EmbeddedProvider.Create()).Receive(Path.GetFileName(path), File.ReadAllBytes(path));
        var article = TokenizedArticle.Create(received.Article);
        Print("the tagger", article, () => tagger.Tag(article.Text, article.Tokens));
        var stage = new AddEntities(recognizer);
        Print("the entities stage", article, () => stage.RunAsync(received, CancellationToken.None).AsTask().GetAwaiter().GetResult());
    }

    private static void Print(string what, TokenizedArticle article, Action run)
    {
        const int Times = 1000;
        for (var at = 0; at < Times; at++) run();
        var watch = Stopwatch.StartNew();
        for (var at = 0; at < Times; at++) run();
        var articles = Times / watch.Elapsed.TotalSeconds;
        Console.WriteLine(
            $"{what}: {articles:N0} articles a second, {articles * article.Tokens.Sum(tokens => tokens.Count):N0} tokens a second");
    }
}
