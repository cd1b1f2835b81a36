using System.CommandLine;
using System.CommandLine.Parsing;
using Enrichment.Embedded;

namespace Enrichment.Cli.Commands;

/// <summary>The option <c>--model</c>.</summary>
internal static class ModelOption
{
    /// <summary>The option.</summary>
    public static Option<AnalyzerModel> Model { get; } = CreateOption();

    private static Option<AnalyzerModel> CreateOption()
    {
        var option = new Option<AnalyzerModel>("--model")
        {
            Description = "The size of the analyzer: base, or small for bulk work (faster, less accurate). [default: base]",
            HelpName = "SIZE",
            CustomParser = Parse,
        };
        option.CompletionSources.Clear();
        option.CompletionSources.Add([.. AnalyzerModels.Names]);
        return option;
    }

    private static AnalyzerModel Parse(ArgumentResult result)
    {
        var name = result.Tokens[0].Value;
        if (AnalyzerModels.Find(name) is { } model) return model;
        result.AddError($"--model must be {string.Join(" or ", AnalyzerModels.Names)}, not '{name}'.");
        return AnalyzerModel.Base;
    }
}
