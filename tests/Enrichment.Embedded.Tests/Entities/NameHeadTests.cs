using Enrichment.Embedded.Entities;

namespace Enrichment.Embedded.Tests.Entities;

public class NameHeadTests
{
    [Theory]
    [InlineData("Clean Rivers Act", "Law")]
    [InlineData("Treaty of Port Ansel", "Law")]
    [InlineData("Convention against Piracy", "Law")]
    [InlineData("Green National Convention", "Event")]
    [InlineData("Battle of Port Ansel", "Event")]
    [InlineData("River Resilience Project", "Program")]
    [InlineData("Project on River Ice", "Program")]
    public void The_word_before_a_preposition_or_the_last_one_says_what_a_name_is(string name, string type) =>
        Assert.Equal(type, NameHead.FindType(name)?.ToString());

    [Theory]
    [InlineData("Act")]
    [InlineData("Senate bill")]
    [InlineData("Harbour Board")]
    public void One_word_and_a_kind_in_lower_case_say_nothing(string name) => Assert.Null(NameHead.FindType(name));

    [Theory]
    [InlineData("Member of Parliament", true)]
    [InlineData("Fellow of the Norvian Academy", true)]
    [InlineData("Support Officers", true)]
    [InlineData("Council of Ministers", false)]
    public void An_office_is_what_a_person_is(string name, bool isOffice) => Assert.Equal(isOffice, NameHead.IsOffice(name));
}
