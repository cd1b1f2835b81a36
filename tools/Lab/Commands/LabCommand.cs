using System.CommandLine;

namespace Enrichment.Lab.Commands;

/// <summary>The laboratory's command line.</summary>
internal static class LabCommand
{
    /// <summary>The root command.</summary>
    public static RootCommand Create()
    {
        var data = new Option<DirectoryInfo>("--data") { Description = "The folder with the labelled data.", Required = true };
        var model = new Option<FileInfo>("--model")
        {
            Description = "The model's file.",
            DefaultValueFactory = _ => new FileInfo("src/Enrichment.Embedded/Entities/Tagging/entities.model"),
        };
        var settings = new Option<string[]>("--set") { Description = "NAME=VALUE: another value for a setting of the training or the tagger, for trials.", AllowMultipleArgumentsPerToken = true };

        var trainEntities = new Command("entities", "Trains the entity tagger.") { data, model, settings };
        trainEntities.SetAction(parsed => TrainEntities.Run(parsed.GetRequiredValue(data), parsed.GetRequiredValue(model), Settings(parsed.GetValue(settings))));

        var parts = new Option<bool>("--parts") { Description = "Measures the tagger and the rules by themselves as well." };
        var errors = new Option<int>("--errors") { Description = "How many of the most frequent errors to show.", DefaultValueFactory = _ => 30 };
        var evaluateEntities = new Command("entities", "Measures the entity recognizer.") { data, model, settings, parts, errors };
        evaluateEntities.SetAction(parsed => EvaluateEntities.Run(
            parsed.GetRequiredValue(data), parsed.GetRequiredValue(model), Settings(parsed.GetValue(settings)), parsed.GetValue(parts), parsed.GetValue(errors)));

        var polnear = new Option<DirectoryInfo?>("--polnear") { Description = "A folder of PolNeAR: text/ and attributions/." };
        var listing = new Option<FileInfo?>("--listing") { Description = "A file to write every attribution to, beside what was found." };
        var evaluateClaims = new Command("claims", "Measures the claims stage.") { data, polnear, listing };
        evaluateClaims.SetAction((parsed, cancellationToken) => EvaluateClaims.RunAsync(parsed.GetRequiredValue(data), parsed.GetValue(polnear), parsed.GetValue(listing), cancellationToken));

        return new RootCommand("Trains and measures the embedded models.")
        {
            new Command("train", "Trains a model.") { trainEntities },
            new Command("evaluate", "Measures a model.") { evaluateEntities, evaluateClaims },
        };
    }

    private static LabSettings Settings(string[]? pairs) => LabSettings.Of(pairs ?? []);
}
