using System.Text.Json.Nodes;
using Enrichment.Embedded;

namespace Infra.Tests;

public class ParametersTests
{
    [BicepFact]
    public async Task The_parameter_file_sets_every_parameter()
    {
        var declared = Templates.GetParameters(await Templates.Main);
        var set = (await Templates.MainParameters).AsObject();

        Assert.Equal(declared.Select(parameter => parameter.Key), set.Select(parameter => parameter.Key));
    }

    [BicepFact]
    public async Task Without_an_environment_it_says_what_the_template_says()
    {
        var declared = Templates.GetParameters(await Templates.Main);
        var set = (await Templates.MainParameters).AsObject();

        foreach (var (name, parameter) in declared.Where(parameter => parameter.Value!["defaultValue"] is not null))
            Assert.Equal((name, $"{parameter!["defaultValue"]}"), (name, $"{set[name]!["value"]}"));
    }

    [BicepFact]
    public async Task Numbers_texts_and_choices_have_bounds()
    {
        var parameters = Templates.GetParameters(await Templates.Main);

        Assert.Empty(parameters.Where(parameter => !HasBounds(parameter.Value!)).Select(parameter => parameter.Key));
    }

    [BicepTheory]
    [InlineData("maximumInstanceCount", 1, 1000)]
    [InlineData("languageMaxTextRecords", 1, 100000)]
    [InlineData("languageMaxTextRecordsPerDay", 1, 100000000)]
    [InlineData("logRetentionDays", 30, 730)]
    public async Task Their_bounds_are_those_of_the_service(string parameter, int min, int max)
    {
        var declared = Templates.GetParameters(await Templates.Main)[parameter]!;

        Assert.Equal((min, max), (declared["minValue"]!.GetValue<int>(), declared["maxValue"]!.GetValue<int>()));
    }

    [BicepFact]
    public async Task The_sizes_of_the_embedded_analyzer_are_those_of_the_code()
    {
        var declared = Templates.GetParameters(await Templates.Main)["analysisModel"]!;

        Assert.Equal(AnalyzerModels.Names, declared["allowedValues"]!.AsArray().Select(value => $"{value}"));
    }

    // The region is whatever the platform offers on the day.
    private static bool HasBounds(JsonNode parameter) => $"{parameter["type"]}" switch
    {
        "bool" => true,
        "int" => parameter["allowedValues"] is not null || (parameter["minValue"] is not null && parameter["maxValue"] is not null),
        _ => parameter["allowedValues"] is not null || parameter["maxLength"] is not null || parameter["minLength"] is not null,
    };
}
