using Enrichment.Lab;

namespace Enrichment.Embedded.Tests.Training;

public class LabSettingsTests
{
    private static readonly string[] Names = ["rounds", "rate"];

    [Fact]
    public void A_setting_that_is_given_replaces_the_default()
    {
        var settings = new LabSettings(["rate=2e-5"], Names);

        Assert.Equal((2e-5, 12), (settings.Number("rate", 0.12), settings.Number("rounds", 12)));
    }

    [Fact]
    public void The_last_value_of_a_name_counts() => Assert.Equal(3, new LabSettings(["rounds=2", "rounds=3"], Names).Number("rounds", 12));

    [Fact]
    public void An_unknown_name_is_rejected_with_the_names_that_exist()
    {
        var exception = Assert.Throws<FormatException>(() => new LabSettings(["round=2"], Names));

        Assert.Equal("Unknown setting 'round'. This command has: rounds, rate.", exception.Message);
    }

    [Theory]
    [InlineData("rounds")]
    [InlineData("rounds=")]
    [InlineData("rounds=many")]
    [InlineData("=2")]
    public void A_pair_without_a_name_or_a_number_is_rejected(string pair)
    {
        var exception = Assert.Throws<FormatException>(() => new LabSettings([pair], Names));

        Assert.Equal($"'{pair}' is not NAME=VALUE with a number as the value.", exception.Message);
    }

    [Fact]
    public void A_setting_that_is_read_has_to_be_declared() =>
        Assert.Throws<ArgumentException>(() => new LabSettings([], Names).Number("decay", 0));
}
