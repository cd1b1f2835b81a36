namespace Enrichment.Architecture.Tests;

public class NamespaceTests
{
    private static readonly IEnumerable<string> OtherProjects = SourceProject.ReadAll().Select(project => project.Name).Where(name => name != "Enrichment");

    [Fact]
    public void Folders_of_the_core_use_only_the_layers_below_them() => Violations.AssertNone(CoreLayers.FindViolations(BuiltCode.Uses, OtherProjects));

    [Fact]
    public void Namespaces_do_not_use_one_another_in_a_cycle() => Violations.AssertNone(NamespaceCycles.Find(BuiltCode.Uses));

    // Not every package feed has the packages of Enrichment.AzureLanguage.
    [Fact]
    public void Every_project_is_checked() => Assert.DoesNotContain(BuiltCode.Missing, name => name != "Enrichment.AzureLanguage");

    [Fact]
    public void The_code_is_read_down_to_the_bodies_of_async_methods_and_lambdas()
    {
        Assert.Contains(BuiltCode.Uses, use => use is { Type: "Enrichment.Pipeline.AddEntities", UsedType: "Enrichment.Entities.EntityGrouper" });
        Assert.Contains(BuiltCode.Uses, use => use is { Type: "Enrichment.Storage.Azure.AzureStorageAccount", UsedType: "Enrichment.Storage.Queues.InboxQueue" });
    }

    [Theory]
    [InlineData("Enrichment.Entities", "Enrichment.Pipeline", "Entities", "Text, Lexicons, Articles, Analysis, Syntax")]
    [InlineData("Enrichment.Text", "Enrichment.Articles", "Text", "Lexicons")]
    [InlineData("Enrichment.Claims.Reading", "Enrichment.Sentiment", "Claims", "Text, Lexicons, Articles, Analysis, Syntax, Entities, Dates, Quantities")]
    [InlineData("Enrichment.Weather", "Enrichment.Text", "Weather", "nothing, because CoreLayers does not list it")]
    public void A_use_against_the_direction_is_found(string from, string to, string folder, string allowed)
    {
        var violations = CoreLayers.FindViolations([new TypeUse($"{from}.A", from, $"{to}.B", to)], OtherProjects);

        Assert.Equal([$"{from}.A (namespace {from}) uses {to}.B; {folder} may use only: {allowed}."], violations);
    }

    [Fact]
    public void A_cycle_is_found_once_with_a_use_for_each_step()
    {
        TypeUse[] uses = [new("N.One.A", "N.One", "N.Two.B", "N.Two"), new("N.Two.B", "N.Two", "N.Three.C", "N.Three"), new("N.Three.C", "N.Three", "N.One.A", "N.One")];

        var cycle = Assert.Single(NamespaceCycles.Find(uses));

        Assert.Equal("N.One -> N.Two -> N.Three -> N.One: N.One.A uses N.Two.B, N.Two.B uses N.Three.C, N.Three.C uses N.One.A.", cycle);
    }

    [Fact]
    public void Uses_in_one_direction_are_no_cycle() =>
        Assert.Empty(NamespaceCycles.Find([new("N.One.A", "N.One", "N.Two.B", "N.Two"), new("N.One.A", "N.One", "N.Three.C", "N.Three"), new("N.Two.B", "N.Two", "N.Three.C", "N.Three")]));
}
