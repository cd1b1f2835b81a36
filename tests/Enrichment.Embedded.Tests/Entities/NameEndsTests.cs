using Enrichment.Embedded.Entities;
using Enrichment.Tests.Entities;
using Enrichment.Text;

namespace Enrichment.Embedded.Tests.Entities;

/// <summary>In a marked text, "[Organization|Harbour Board]" is a name that was found.</summary>
public class NameEndsTests
{
    [Theory]
    [InlineData("The [Organization|Joint Chiefs of] Staff met.", "Joint Chiefs of Staff")]
    [InlineData("The [Organization|Eastern District of] [Location|New Ansel] sued.", "Eastern District of New Ansel")]
    [InlineData("The [Organization|Commission on Fiscal Duty and] Reform met.", "Commission on Fiscal Duty and Reform")]
    public void A_name_that_ends_with_a_link_goes_on_with_the_next_words(string marked, string name) =>
        Assert.Equal([name], Complete(marked));

    [Theory]
    [InlineData("The [Organization|Office of Harbour Management] and Budget met.", "Office of Harbour Management and Budget")]
    [InlineData("The [Organization|Dornach Institute] for Public Opinion asked.", "Dornach Institute for Public Opinion")]
    [InlineData("An [Organization|Ansel Board] of Port Pilots met.", "Ansel Board of Port Pilots")]
    public void A_name_that_was_cut_before_a_link_goes_on(string marked, string name) => Assert.Equal([name], Complete(marked));

    [Theory]
    [InlineData("At the [Event|Green National Convention in] Dornach they met.", "Green National Convention")]
    [InlineData("The [Organization|United Ports in] the north met.", "United Ports")]
    [InlineData("The [Organization|House Council and] its members met.", "House Council")]
    [InlineData("The [Organization|Old Lions of the] movement met.", "Old Lions")]
    public void A_loose_word_at_the_end_is_removed(string marked, string name) => Assert.Equal([name], Complete(marked));

    [Fact]
    public void What_is_left_of_a_name_has_a_capital() => Assert.Empty(Complete("The [Organization|court of] appeal met."));

    [Theory]
    [InlineData("The [Organization|Harbour Board] and [Person|Anna Berg] met.", "Harbour Board", "Anna Berg")]
    [InlineData("The [Organization|Harbour Board] of [Location|Norvia] met.", "Harbour Board", "Norvia")]
    [InlineData("The [Organization|Harbour Board] and Monday met.", "Harbour Board")]
    [InlineData("The [Organization|Harbour Board] and I met.", "Harbour Board")]
    [InlineData("The [Organization|Harbour Board] for May met.", "Harbour Board")]
    [InlineData("The [Organization|Brontel] of Old is gone.", "Brontel")]
    [InlineData("[Person|Anna Berg] of Social Affairs met.", "Anna Berg")]
    public void Other_names_end_where_they_were_found_to_end(string marked, params string[] names) => Assert.Equal(names, Complete(marked));

    private static IEnumerable<string> Complete(string marked)
    {
        var named = NamedText.Parse(marked);
        var text = named.Article.Text;
        return NameEnds.Complete(text, [.. named.Names.Select(name =>
            new NameCandidate(name.Offset, name.Length, name.In(text), name.Type, name.Confidence))]).Select(name => name.Text);
    }
}
