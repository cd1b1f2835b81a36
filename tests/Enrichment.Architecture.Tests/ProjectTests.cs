namespace Enrichment.Architecture.Tests;

public class ProjectTests
{
    [Fact]
    public void Hosts_reference_adapters_and_adapters_reference_the_core() => Violations.AssertNone(ProjectLayers.FindViolations(SourceProject.ReadAll()));

    [Theory]
    [InlineData("Enrichment", "Enrichment.Storage", "no project")]
    [InlineData("Enrichment.Storage", "Enrichment.Embedded", "Enrichment")]
    [InlineData("Enrichment.AzureLanguage", "Enrichment.Storage", "Enrichment, Enrichment.LanguageService")]
    [InlineData("Enrichment.Storage", "Enrichment.Cli", "Enrichment")]
    [InlineData("Enrichment.Cli", "Enrichment.Functions", "Enrichment, Enrichment.Storage, Enrichment.AzureLanguage")]
    public void A_reference_against_the_direction_is_found(string project, string reference, string allowed)
    {
        string[] names = ["Enrichment", "Enrichment.Storage", "Enrichment.AzureLanguage", "Enrichment.Cli", "Enrichment.Functions"];

        var violations = ProjectLayers.FindViolations([.. names.Select(name => new SourceProject(name, name == project ? [reference] : []))]);

        Assert.Equal([$"{project} references {reference}; {project} may reference only: {allowed}."], violations);
    }
}
