using System.Diagnostics;
using System.Security.Cryptography;
using Enrichment.Embedded.Entities.Tagging;
using Enrichment.Lab.Corpora;
using Enrichment.Lab.Training;
using Enrichment.Text;

namespace Enrichment.Lab.Commands;

/// <summary>The command <c>train entities</c>.</summary>
internal static class TrainEntities
{
    /// <summary>The names of the settings that a trial can change.</summary>
    public static readonly IReadOnlyCollection<string> SettingNames =
    [
        "averaged", "bags", "copies", "decay", "dropped", "features", "least", "rate", "rounds", "sure", "swapped", "taught", "templates",
        "weight-btc-a", "weight-btc-b", "weight-btc-e", "weight-btc-f", "weight-btc-g", "weight-crossner-politics", "weight-gum",
        "weight-re3d", "weight-suralk", "weight-templates", "weight-uner-ewt-dev", "weight-wikigold", "weight-wnut17",
    ];

    /// <summary>Trains and writes the model.</summary>
    public static int Run(DirectoryInfo data, FileInfo model, LabSettings settings)
    {
        var watch = Stopwatch.StartNew();
        var corpora = CorpusCatalog.Training(data.FullName, settings).Where(corpus => corpus.Documents.Count > 0).ToList();
        var plain = SentimentCorpora.NewsSentences(data.FullName);
        var (keys, flags) = new LexiconBuilder().AddAll(data.FullName)
            .AddCases(plain, [.. corpora.SelectMany(corpus => corpus.Documents)]).Build();
        var encoder = new SentenceEncoder(new NameLexicon(keys, flags));
        Console.WriteLine($"lists: {keys.Length:N0} words and phrases");

        var sentences = new List<TrainingSentence>();
        foreach (var corpus in corpora)
        {
            var from = sentences.Count;
            foreach (var document in corpus.Documents) sentences.AddRange(encoder.Encode(document));
            Console.WriteLine(
                $"{corpus.Name}: {sentences.Count - from:N0} sentences, {sentences.Skip(from).Sum(sentence => sentence.Ends.Length):N0} " +
                $"tokens, {corpus.Documents.Sum(document => document.Names.Count):N0} names; {corpus.Licence}");
        }

        AddSwapped(sentences, corpora, encoder, data.FullName, settings);
        Console.WriteLine($"read in {watch.Elapsed.TotalSeconds:F1} s");
        var file = TagModelFile.Write(Train(sentences, keys, flags, settings));
        if (settings.Number("taught", 0.3) is > 0 and var weight)
        {
            var teacher = new TagModel(TagModelFile.Read(file, "the first model"));
            var from = sentences.Count;
            foreach (var text in SentimentCorpora.NewsSentences(data.FullName).Distinct(StringComparer.Ordinal))
                sentences.AddRange(encoder.Encode(new LabeledDocument(text, [new TextSpan(0, text.Length)], []) { Weight = weight }));
            SelfTraining.Label(sentences, from, teacher, (float)settings.Number("sure", 0.95));
            Console.WriteLine(
                $"taught by the first model: {sentences.Count - from:N0} sentences of NewsMTSC; MIT License, news quotations");
            file = TagModelFile.Write(Train(sentences, keys, flags, settings));
        }

        model.Directory!.Create();
        File.WriteAllBytes(model.FullName, file);
        Console.WriteLine(
            $"{model.Name}: {file.Length:N0} bytes, SHA-256 {Convert.ToHexStringLower(SHA256.HashData(file))}; " +
            $"{watch.Elapsed.TotalSeconds:F0} s in all");
        return 0;
    }

    private static TagModelContent Train(List<TrainingSentence> sentences, uint[] keys, uint[] flags, LabSettings settings)
    {
        var index = new FeatureIndex(sentences, (int)settings.Number("least", 1));
        Console.WriteLine($"{sentences.Count:N0} sentences, {index.Keys.Length:N0} features");
        var numbered = sentences.Select(index.Number).ToList();
        var trainers = new List<CrfTrainer>();
        for (var bag = 0; bag < (int)settings.Number("bags", 3); bag++)
        {
            trainers.Add(new CrfTrainer(index.Keys.Length, settings, 0x2545F491u + (0x9E3779B9u * (uint)bag)));
            trainers[^1].Train(numbered, (int)settings.Number("rounds", 12), (int)settings.Number("averaged", 4));
        }

        var trainer = trainers[0];
        trainer.Average(trainers[1..]);
        return ModelQuantizer.Quantize(index.Keys, trainer, keys, flags, settings);
    }

    private static void AddSwapped(
        List<TrainingSentence> sentences, List<Corpus> corpora, SentenceEncoder encoder, string data, LabSettings settings)
    {
        var weight = settings.Number("swapped", 0.3);
        if (weight <= 0) return;
        var from = sentences.Count;
        var swapper = new NameSwapper(LexiconBuilder.Cities(data));
        var written = corpora.Where(corpus => !corpus.Name.StartsWith("btc", StringComparison.Ordinal))
            .SelectMany(corpus => corpus.Documents);
        foreach (var document in Enumerable.Repeat(written, (int)settings.Number("copies", 1)).SelectMany(documents => documents))
        {
            if (swapper.Swap(document) is { } swapped)
                sentences.AddRange(encoder.Encode(swapped with { Weight = document.Weight * weight }));
        }

        foreach (var template in Enumerable.Repeat(ProjectLists.Templates(), (int)settings.Number("templates", 15))
            .SelectMany(templates => templates))
            sentences.AddRange(encoder.Encode(swapper.Fill(template) with { Weight = settings.Number("weight-templates", 0.3) }));
        Console.WriteLine($"with other names: {sentences.Count - from:N0} sentences");
    }
}
