namespace Enrichment.Board.Tests;

/// <summary>Takes images of the documentation in a browser; skipped without the environment variable ENRICH_IMAGES.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class ImageFactAttribute : FactAttribute
{
    private const string Variable = "ENRICH_IMAGES";

    public ImageFactAttribute() => Skip = Chromium.Missing
        ?? (Environment.GetEnvironmentVariable(Variable) is null ? $"It takes the images of the docs if {Variable} is set." : null);
}
