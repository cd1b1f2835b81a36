using System.Text.Json;
using System.Text.Json.Serialization;
using Enrichment.Embedded.Network;
using Enrichment.Lab.Corpora;
using Enrichment.Lab.Examples;
using Enrichment.Lab.Training;

namespace Enrichment.Lab.Commands;

/// <summary>The command <c>examples</c>: writes the training sentences as the network reads them.</summary>
internal static class WriteExamples
{
    /// <summary>The file that is written last. If it is there, all files are.</summary>
    public const string LastFile = "plain.jsonl";

    private const double SwappedWeight = 0.5;
    private const double TemplateWeight = 0.3;
    private const int FillsPerTemplate = 6;
    private const double OwnTargetWeight = 1.5;

    // One of two statements is reported in a pass.
    private const int ReportShare = 2;
    private const double ReportWeight = 0.5;

    private static readonly JsonSerializerOptions Json = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    };

    /// <summary>Writes the examples of all tasks into <paramref name="output"/>.</summary>
    /// <param name="data">The folder with the labelled data.</param>
    /// <param name="output">The folder to write to; it is created.</param>
    /// <param name="passes">How many files of names to write; each has other names in place of the corpora's.</param>
    public static int Run(DirectoryInfo data, DirectoryInfo output, int passes)
    {
        output.Create();
        WriteNames(data.FullName, output, passes);
        WriteSyntax(data.FullName, output, passes);
        WriteSentiment(data.FullName, output);
        WritePlain(data.FullName, output);
        return 0;
    }

    private static void WriteNames(string data, DirectoryInfo output, int passes)
    {
        var corpora = List(CorpusCatalog.Training(data));
        var swapper = new NameSwapper(Places.ReadCities(data));
        for (var pass = 1; pass <= passes; pass++)
            Write(output, $"names-{pass}", CreateNames(corpora, swapper, (uint)pass).SelectMany(NameExamples.Create));
    }

    private static IEnumerable<LabeledDocument> CreateNames(IEnumerable<Corpus> corpora, NameSwapper swapper, uint pass)
    {
        var number = pass;
        foreach (var corpus in corpora)
        {
            foreach (var document in corpus.Documents)
            {
                number += 7;
                yield return document with { Text = LetterCase.Vary(document.Text, number) };
                if (!corpus.Name.StartsWith("btc", StringComparison.Ordinal) && number % 2 == 0 && swapper.Swap(document) is { } swapped)
                {
                    var text = LetterCase.Vary(swapped.Text, number + 1);
                    yield return swapped with { Weight = document.Weight * SwappedWeight, Text = text };
                }
            }
        }

        foreach (var template in Enumerable.Repeat(ProjectLists.Templates(), FillsPerTemplate).SelectMany(templates => templates))
            yield return swapper.Fill(template) with { Weight = TemplateWeight };
    }

    private static void WriteSyntax(string data, DirectoryInfo output, int passes)
    {
        var sentences = Treebanks.ReadTraining(data).ToList();
        var (upos, xpos, relations) = SyntaxExamples.FindLabels(sentences);
        var labels = new NetworkLabels(NameLabels.All, upos, xpos, relations, WordShapes.Count, WordListFinder.Count);
        File.WriteAllText(Path.Combine(output.FullName, "labels.json"), JsonSerializer.Serialize(labels, Json));
        var reports = new ReportedSentences(sentences, ProjectLists.Read("reporting-verbs").ToHashSet(StringComparer.Ordinal));
        for (var pass = 1u; pass <= passes; pass++)
        {
            var created = reports.Create(pass).Where((_, at) => at % ReportShare == pass % ReportShare);
            var examples = CreateSyntax(sentences, labels, pass, 1).Concat(CreateSyntax(created, labels, pass, ReportWeight));
            Write(output, $"syntax-{pass}", examples);
        }
    }

    private static IEnumerable<Example> CreateSyntax(
        IEnumerable<TreebankSentence> sentences, NetworkLabels labels, uint pass, double weight)
    {
        var first = pass * 101;
        return sentences
            .Select((sentence, at) => SyntaxExamples.Create(sentence, LetterCase.Vary(sentence.Text, first + (uint)at), labels, weight))
            .OfType<Example>();
    }

    private static void WriteSentiment(string data, DirectoryInfo output)
    {
        var news = SentimentCorpora.NewsMtsc(data, "train");
        var own = ProjectLists.Targets();
        Write(output, "targets", SentimentExamples.CreateTargets(news, SentimentExamples.GetBalance(news))
            .Concat(SentimentExamples.CreateTargets(own, [OwnTargetWeight, OwnTargetWeight, OwnTargetWeight])));
        Write(output, "ratings", SentimentExamples.CreateRatings(SentimentCorpora.Rated(data).Where(snippet => !snippet.IsUnseen)));
    }

    private static void WritePlain(string data, DirectoryInfo output)
    {
        var documents = List(CorpusCatalog.Plain(data)).SelectMany(corpus => corpus.Documents);
        Write(output, "plain", documents
            .Select((document, at) => document with { Text = LetterCase.Vary(document.Text, (uint)at), Weight = 1 })
            .SelectMany(ExampleFactory.Create));
    }

    private static List<Corpus> List(IEnumerable<Corpus> corpora)
    {
        var list = corpora.ToList();
        foreach (var corpus in list)
        {
            var count = corpus.Documents.Sum(document => document.Sentences.Count);
            Console.WriteLine($"{corpus.Name}: {count:N0} sentences; {corpus.Licence}");
        }

        return list;
    }

    private static void Write(DirectoryInfo output, string name, IEnumerable<Example> examples)
    {
        var (count, pieces) = (0, 0L);
        using var writer = new StreamWriter(Path.Combine(output.FullName, name + ".jsonl"));
        foreach (var example in examples)
        {
            writer.WriteLine(JsonSerializer.Serialize(example, Json));
            count++;
            pieces += example.Pieces.Count;
        }

        Console.WriteLine($"{name}: {count:N0} examples, {pieces:N0} pieces");
    }
}
