using Enrichment.Embedded.Entities;
using Enrichment.Tests.Entities;
using Enrichment.Text;

namespace Enrichment.Embedded.Tests.Entities;

/// <summary>In a marked text, "[Organization|Harbour Board]" is a name that was found. An expected name is "type name".</summary>
public class DefinedNamesTests
{
    [Theory]
    [InlineData(
        "The [Organization|Board of Control] for Kabaddi in [Location|Norvia] ([Organization|BCKN]) met.",
        "Organization Board of Control for Kabaddi in Norvia", "Organization BCKN")]
    [InlineData("The Harbour Safety Board (HSB) met.", "Organization Harbour Safety Board", "Organization HSB")]
    [InlineData(
        "[Person|Black], [Person|Pike], [Person|Fenn] and [Person|Stone] (BPF&S) met.",
        "Organization Black, Pike, Fenn and Stone", "Organization BPF&S")]
    public void A_defined_name_is_one_name(string marked, params string[] names) => Assert.Equal(names, Complete(marked));

    [Theory]
    [InlineData("The [Organization|US Salt Board] (SB) met.", "Organization US Salt Board", "Organization SB")]
    [InlineData("It met in the [Location|Upper Salt Lake] (USL).", "Location Upper Salt Lake", "Location USL")]
    public void A_longer_name_that_was_found_stays(string marked, params string[] names) => Assert.Equal(names, Complete(marked));

    [Theory]
    [InlineData("The [Organization|Clean Rivers Act] (CRA) passed.", "Law Clean Rivers Act", "Law CRA")]
    [InlineData("The Treaty on Salt Mines (TSM) passed.", "Law Treaty on Salt Mines", "Law TSM")]
    [InlineData("The River Resilience Project (RRP) ended.", "Program River Resilience Project", "Program RRP")]
    [InlineData("The River Food Programme ([Organization|RFP]) met.", "Organization River Food Programme", "Organization RFP")]
    [InlineData("It pays Value Added Tax (VAT).", "Other Value Added Tax", "Other VAT")]
    public void The_head_of_a_name_says_what_it_is(string marked, params string[] names) => Assert.Equal(names, Complete(marked));

    [Theory]
    [InlineData("[Person|Anna Berg] (AB) spoke.", "Person Anna Berg")]
    [InlineData("She is a Member of Parliament (MP).")]
    [InlineData("The Community Safety Officers (CSOs) left [Location|Norvia].", "Location Norvia")]
    public void A_person_and_an_office_are_not_defined(string marked, params string[] names) => Assert.Equal(names, Complete(marked));

    private static IEnumerable<string> Complete(string marked)
    {
        var named = NamedText.Parse(marked);
        var text = named.Article.Text;
        var candidates = named.Names
            .Select(name => new NameCandidate(name.Offset, name.Length, name.In(text), name.Type, name.Confidence)).ToList();
        var definitions = DefinitionFinder.Find(new TokenRun(text, new TextSpan(0, text.Length)));
        return DefinedNames.Complete(text, candidates, [.. definitions]).Select(name => $"{name.Type} {name.Text}");
    }
}
