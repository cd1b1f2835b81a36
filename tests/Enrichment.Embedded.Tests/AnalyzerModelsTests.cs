namespace Enrichment.Embedded.Tests;

public class AnalyzerModelsTests
{
    [Fact]
    public void The_default_is_the_first_name() => Assert.Equal(["base", "small"], AnalyzerModels.Names);

    [Theory]
    [InlineData("base", AnalyzerModel.Base)]
    [InlineData("Small", AnalyzerModel.Small)]
    [InlineData("SMALL", AnalyzerModel.Small)]
    public void A_size_is_found_by_its_name_in_any_case(string name, AnalyzerModel model) =>
        Assert.Equal(model, AnalyzerModels.Find(name));

    [Theory]
    [InlineData("large")]
    [InlineData("1")]
    [InlineData("base, small")]
    [InlineData(" small")]
    [InlineData("")]
    [InlineData(null)]
    public void Another_name_is_no_size(string? name) => Assert.Null(AnalyzerModels.Find(name));

    [Fact]
    public void A_number_that_is_no_size_has_no_name() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => AnalyzerModels.GetName((AnalyzerModel)2));
}
