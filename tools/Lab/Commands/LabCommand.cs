using System.CommandLine;
using Enrichment.Embedded;

namespace Enrichment.Lab.Commands;

/// <summary>The laboratory's command line.</summary>
internal static class LabCommand
{
    private static readonly Option<DirectoryInfo> Data = new("--data")
    {
        Description = "The folder with the labelled data.",
        Required = true,
    };

    private static readonly Option<AnalyzerModel> ModelSize = new("--model")
    {
        Description = "The size of the network.",
        DefaultValueFactory = _ => AnalyzerModel.Base,
    };

    private static readonly Option<string> Model = new("--model")
    {
        Description = "The network: base or small, a size that ships, or an ONNX file.",
        DefaultValueFactory = _ => AnalyzerModels.GetName(AnalyzerModel.Base),
    };

    /// <summary>The root command.</summary>
    public static RootCommand Create() => new("Trains and measures the embedded models.")
    {
        new Command("train", "Trains a model.") { CreateTrainAnalyzer(), CreateTrainLanguages() },
        new Command("evaluate", "Measures a model, or rules.")
        {
            CreateEvaluateEntities(),
            CreateEvaluateNaming(),
            CreateEvaluateSentiment(),
            CreateEvaluateTargets(),
            CreateEvaluateSyntax(),
            CreateEvaluateClaims(),
            CreateEvaluateCoreference(),
            CreateEvaluateDisputes(),
            CreateEvaluatePages(),
            CreateEvaluateParagraphs(),
            CreateEvaluateReading(),
            CreateEvaluateLanguages(),
        },
        CreateExamples(),
        CreateTrees(),
    };

    private static Command CreateTrees()
    {
        var sentences = new Option<FileInfo>("--sentences") { Description = "A file with one sentence a line.", Required = true };
        var command = new Command("trees", "Writes trees of sentences for the tests of the core.") { sentences, Model };
        command.SetAction((parsed, cancellationToken) => WriteTrees.RunAsync(
            parsed.GetRequiredValue(sentences), parsed.GetRequiredValue(Model), cancellationToken));
        return command;
    }

    private static Command CreateExamples()
    {
        var output = new Option<DirectoryInfo>("--output") { Description = "The folder to write to.", Required = true };
        var passes = new Option<int>("--passes")
        {
            Description = "How many files of names and of syntax to write, each with other names and letter case.",
            DefaultValueFactory = _ => 4,
        };
        var command = new Command("examples", "Writes the training sentences of the network.") { Data, output, passes };
        command.SetAction(parsed => WriteExamples.Run(
            parsed.GetRequiredValue(Data), parsed.GetRequiredValue(output), parsed.GetValue(passes)));
        return command;
    }

    private static Command CreateTrainAnalyzer()
    {
        var trainer = CreateFolderOption("--trainer", "The folder of the Python programs.", "tools/Lab/Trainer");
        var work = CreateFolderOption("--work", "The folder for examples and checkpoints.", "artifacts/analyzer");
        var size = new Option<AnalyzerModel>("--size") { Description = "The size. small learns from the base network that ships." };
        var network = new Option<FileInfo?>("--output") { Description = "The file of the network. [default: the one that ships]" };
        var seed = new Option<int>("--seed") { Description = "The seed of the random numbers.", DefaultValueFactory = _ => 1 };
        var python = new Option<string>("--python")
        {
            Description = "The Python with PyTorch and ONNX: Debian's packages python3-torch, python3-onnx and libopenblas0-pthread.",
            DefaultValueFactory = _ => "/usr/bin/python3",
        };
        var command = new Command("analyzer", "Trains the network for names, syntax and sentiment.")
        {
            Data, size, trainer, work, network, seed, python,
        };
        command.SetAction(parsed =>
        {
            var training = new TrainAnalyzer(
                parsed.GetRequiredValue(trainer),
                parsed.GetRequiredValue(work),
                parsed.GetValue(seed),
                parsed.GetRequiredValue(python));
            return training.Run(
                parsed.GetValue(size),
                parsed.GetRequiredValue(Data),
                GetShipped(AnalyzerModel.Base),
                parsed.GetValue(network) ?? GetShipped(parsed.GetValue(size)));
        });
        return command;
    }

    private static FileInfo GetShipped(AnalyzerModel size) =>
        new($"src/Enrichment.Embedded/Network/analyzer-{AnalyzerModels.GetName(size)}.onnx");

    private static Option<DirectoryInfo> CreateFolderOption(string name, string description, string path) =>
        new(name) { Description = description, DefaultValueFactory = _ => new DirectoryInfo(path) };

    private static Command CreateTrainLanguages()
    {
        var lists = new Option<DirectoryInfo>("--lists")
        {
            Description = "The folder of the lists.",
            DefaultValueFactory = _ => new DirectoryInfo("src/Enrichment/Lexicons"),
        };
        var command = new Command("languages", "Writes the words and letters that identify languages.") { Data, lists };
        command.SetAction(parsed => TrainLanguages.Run(parsed.GetRequiredValue(Data), parsed.GetRequiredValue(lists)));
        return command;
    }

    private static Command CreateEvaluateEntities()
    {
        var parts = new Option<bool>("--parts") { Description = "Measures the network and the lists by themselves as well." };
        var errors = new Option<int>("--errors")
        {
            Description = "How many of the most frequent errors to show.",
            DefaultValueFactory = _ => 30,
        };
        var command = new Command("entities", "Measures the entity recognizer.") { Data, Model, parts, errors };
        command.SetAction(parsed => EvaluateEntities.Run(
            parsed.GetRequiredValue(Data),
            parsed.GetRequiredValue(Model),
            parsed.GetValue(parts),
            parsed.GetValue(errors)));
        return command;
    }

    private static Command CreateEvaluateSentiment()
    {
        var listing = new Option<FileInfo?>("--listing")
        {
            Description = "A file to write the places and sources to that have a sentiment.",
        };
        var command = new Command("sentiment", "Measures the sentiment analyzer.") { Data, Model, listing };
        command.SetAction((parsed, cancellationToken) => EvaluateSentiment.RunAsync(
            parsed.GetRequiredValue(Data), parsed.GetRequiredValue(Model), parsed.GetValue(listing), cancellationToken));
        return command;
    }

    private static Command CreateEvaluateTargets()
    {
        var files = new Option<FileInfo[]>("--files")
        {
            Description = "Files of sentences with marked names.",
            AllowMultipleArgumentsPerToken = true,
            DefaultValueFactory = _ => [new FileInfo("tools/Lab/Targets/dev.txt"), new FileInfo("tools/Lab/Targets/held-out.txt")],
        };
        var listing = new Option<FileInfo?>("--listing") { Description = "A file to write the errors to." };
        var data = new Option<DirectoryInfo?>("--data")
        {
            Description = "The folder with the labelled data, to count the labels of bystanders in NewsMTSC's training part, too.",
        };
        var command = new Command("targets", "Measures the sentiment toward names.") { files, Model, listing, data };
        command.SetAction((parsed, cancellationToken) => EvaluateTargets.RunAsync(
            parsed.GetRequiredValue(files),
            parsed.GetRequiredValue(Model),
            parsed.GetValue(listing),
            parsed.GetValue(data),
            cancellationToken));
        return command;
    }

    private static Command CreateEvaluateSyntax()
    {
        var sets = new Option<string[]>("--sets")
        {
            Description = "Treebanks below the folder syntax, without extension. The default is check/ewt-test and check/pud.",
            AllowMultipleArgumentsPerToken = true,
            DefaultValueFactory = _ => [],
        };
        var words = new Option<bool>("--words") { Description = "Measures our words only, without a network." };
        var errors = new Option<int>("--errors") { Description = "How many of the most frequent errors in words to show." };
        var command = new Command("syntax", "Measures words, tags, heads and relations.") { Data, Model, sets, words, errors };
        command.SetAction(parsed => EvaluateSyntax.Run(
            parsed.GetRequiredValue(Data),
            parsed.GetRequiredValue(Model),
            parsed.GetRequiredValue(sets),
            parsed.GetValue(words),
            parsed.GetValue(errors)));
        return command;
    }

    private static Command CreateEvaluateClaims()
    {
        var polnear = new Option<DirectoryInfo?>("--polnear") { Description = "A folder of PolNeAR: text/ and attributions/." };
        var listing = new Option<FileInfo?>("--listing") { Description = "A file to write every attribution to, beside what was found." };
        var cache = new Option<DirectoryInfo?>("--cache")
        {
            Description = "A folder that keeps the results of the network, so that only the first run takes long.",
        };
        var attributionsOnly = new Option<bool>("--attributions") { Description = "Measures attributions only, not check-worthiness." };
        var command = new Command("claims", "Measures the claims stage.")
        {
            Data, polnear, ModelSize, cache, listing, attributionsOnly,
        };
        command.SetAction((parsed, cancellationToken) => EvaluateClaims.RunAsync(
            parsed.GetRequiredValue(Data),
            parsed.GetValue(polnear),
            new AnalysisCache(parsed.GetValue(ModelSize), parsed.GetValue(cache)),
            parsed.GetValue(listing),
            parsed.GetValue(attributionsOnly),
            cancellationToken));
        return command;
    }

    private static Command CreateEvaluateCoreference()
    {
        var cache = new Option<DirectoryInfo?>("--cache")
        {
            Description = "A folder that keeps the names and trees of the articles for later runs.",
        };
        var listing = new Option<FileInfo?>("--listing") { Description = "A file to write each source of GUM and its link to." };
        var command = new Command("coreference", "Measures which names pronouns, roles and titles are linked to.")
        {
            Data, Model, cache, listing,
        };
        command.SetAction((parsed, cancellationToken) => EvaluateCoreference.RunAsync(
            parsed.GetRequiredValue(Data),
            parsed.GetRequiredValue(Model),
            parsed.GetValue(cache),
            parsed.GetValue(listing),
            cancellationToken));
        return command;
    }

    private static Command CreateEvaluateNaming()
    {
        var articles = new Option<DirectoryInfo?>("--articles") { Description = "A folder of texts to measure as well." };
        var listing = new Option<FileInfo?>("--listing") { Description = "A file to write the errors to." };
        var command = new Command("naming", "Measures whether names are complete and have one type in an article.")
        {
            Data, ModelSize, articles, listing,
        };
        command.SetAction((parsed, cancellationToken) => EvaluateNaming.RunAsync(
            parsed.GetRequiredValue(Data),
            parsed.GetValue(articles),
            parsed.GetValue(ModelSize),
            parsed.GetValue(listing),
            cancellationToken));
        return command;
    }

    private static Command CreateEvaluateDisputes()
    {
        var passages = new Option<FileInfo[]>("--passages")
        {
            Description = "Files of passages with the disputes in them.",
            AllowMultipleArgumentsPerToken = true,
            DefaultValueFactory = _ =>
            [
                new FileInfo("tests/Enrichment.Embedded.Tests/Claims/disputes-development.txt"),
                new FileInfo("tests/Enrichment.Embedded.Tests/Claims/disputes-check.txt"),
            ],
        };
        var pairs = new Option<FileInfo[]>("--pairs")
        {
            Description = "Files of pairs of articles with the disputes across them.",
            AllowMultipleArgumentsPerToken = true,
            DefaultValueFactory = _ => [new FileInfo("tests/Enrichment.Embedded.Tests/Claims/dispute-pairs.txt")],
        };
        var articles = new Option<DirectoryInfo?>("--articles") { Description = "A folder of texts whose disputes are listed." };
        var cache = new Option<DirectoryInfo?>("--cache") { Description = "A folder that keeps the results of the network." };
        var listing = new Option<FileInfo?>("--listing") { Description = "A file to write the errors and the disputes to." };
        var command = new Command("disputes", "Measures the disputes between claims.")
        {
            passages, pairs, ModelSize, articles, cache, listing,
        };
        command.SetAction((parsed, cancellationToken) => EvaluateDisputes.RunAsync(
            parsed.GetRequiredValue(passages),
            parsed.GetRequiredValue(pairs),
            parsed.GetValue(articles),
            new AnalysisCache(parsed.GetValue(ModelSize), parsed.GetValue(cache)),
            parsed.GetValue(listing),
            cancellationToken));
        return command;
    }

    private static Command CreateEvaluatePages()
    {
        var folders = new Argument<DirectoryInfo[]>("folder")
        {
            Description = "A folder with saved pages, each NAME.html with NAME.json.",
            Arity = ArgumentArity.OneOrMore,
        };
        var listing = new Option<DirectoryInfo?>("--listing") { Description = "A folder to write what was read of every page to." };
        var command = new Command("pages", "Measures the reading of saved pages.") { folders, listing };
        command.SetAction(parsed => EvaluatePages.Run(parsed.GetRequiredValue(folders), parsed.GetValue(listing)));
        return command;
    }

    private static Command CreateEvaluateReading()
    {
        var articles = new Option<DirectoryInfo>("--articles")
        {
            Description = "The folder of the development set, with expected.tsv.",
            DefaultValueFactory = _ => new DirectoryInfo("tools/Lab/Articles"),
        };
        var command = new Command("reading", "Measures titles, publication dates and datelines.") { Data, articles };
        command.SetAction(parsed => EvaluateReading.Run(parsed.GetRequiredValue(Data), parsed.GetRequiredValue(articles)));
        return command;
    }

    private static Command CreateEvaluateParagraphs()
    {
        var folder = new Option<DirectoryInfo>("--data")
        {
            Description = "A folder of texts with the kinds of their lines.",
            DefaultValueFactory = _ => new DirectoryInfo("tools/Lab/Paragraphs"),
        };
        var command = new Command("paragraphs", "Measures the kinds of paragraphs.") { folder };
        command.SetAction(parsed => EvaluateParagraphs.Run(parsed.GetRequiredValue(folder)));
        return command;
    }

    private static Command CreateEvaluateLanguages()
    {
        var command = new Command("languages", "Measures the identification of languages on files of tags and texts.") { Data };
        command.SetAction(parsed => EvaluateLanguages.Run(parsed.GetRequiredValue(Data)));
        return command;
    }
}
