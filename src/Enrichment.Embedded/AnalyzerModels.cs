namespace Enrichment.Embedded;

/// <summary>The names of the sizes, as options, settings and files have them.</summary>
public static class AnalyzerModels
{
    /// <summary>The names of all sizes; the default is the first.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. Enum.GetValues<AnalyzerModel>().Select(GetName)];

    /// <summary>Gets the name of <paramref name="model"/>: "base" or "small".</summary>
    public static string GetName(AnalyzerModel model) => model switch
    {
        AnalyzerModel.Base => "base",
        AnalyzerModel.Small => "small",
        _ => throw new ArgumentOutOfRangeException(nameof(model), model, "There is no such size."),
    };

    /// <summary>Finds the size with <paramref name="name"/> in any letter case; null if there is none.</summary>
    public static AnalyzerModel? Find(string? name)
    {
        foreach (var model in Enum.GetValues<AnalyzerModel>())
            if (GetName(model).Equals(name, StringComparison.OrdinalIgnoreCase)) return model;
        return null;
    }
}
