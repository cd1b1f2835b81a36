using Enrichment.Embedded.Entities;
using Enrichment.Text;

namespace Enrichment.Embedded.Tests.Entities;

/// <summary>An expected definition is written "name = abbreviation".</summary>
public class DefinitionFinderTests
{
    [Theory]
    [InlineData("The Board of Control for Kabaddi in Norvia (BCKN) met.", "Board of Control for Kabaddi in Norvia = BCKN")]
    [InlineData("A Program for International School Assessment (PISA) began.", "Program for International School Assessment = PISA")]
    [InlineData("She sold Morrow, Pike, Fenn & Stone (MPF&S) shares.", "Morrow, Pike, Fenn & Stone = MPF&S")]
    [InlineData("the Committee on Public Works (COPW) and the Road Fund (RF)", "Committee on Public Works = COPW", "Road Fund = RF")]
    public void A_name_starts_with_the_first_letter_and_has_the_others_as_initials(string text, params string[] definitions) =>
        Assert.Equal(definitions, Find(text));

    [Theory]
    [InlineData("The Institution of Dock Engineers (IDockE) met.", "Institution of Dock Engineers = IDockE")]
    [InlineData("The People's Front - General Command (PF-GC) met.", "People's Front - General Command = PF-GC")]
    [InlineData("The Sons of Norvian Veterans (S.N.V.) met.", "Sons of Norvian Veterans = S.N.V.")]
    public void An_abbreviation_can_have_small_letters_or_marks(string text, string definition) => Assert.Equal([definition], Find(text));

    [Theory]
    [InlineData("The United States Salt Board (SB) met.", "Salt Board = SB")]
    [InlineData("In May the May Day Committee (MDC) met.", "May Day Committee = MDC")]
    public void The_shortest_name_is_taken(string text, string definition) => Assert.Equal([definition], Find(text));

    [Theory]
    [InlineData("The mayor of Kelstrand (AP) said so.")]
    [InlineData("He lives in Port Ansel (Norvia).")]
    [InlineData("It uses a light emitting diode (LED).")]
    [InlineData("The “Green Party” of Norvia (GP) met.")]
    [InlineData("Rep. Ann Hall (R-Ark.) voted.")]
    [InlineData("The Harbour Board (see HB")]
    [InlineData("(HB)")]
    public void Other_brackets_define_nothing(string text) => Assert.Empty(Find(text));

    private static IEnumerable<string> Find(string text) =>
        DefinitionFinder.Find(new TokenRun(text, new TextSpan(0, text.Length)))
            .Select(definition => $"{definition.Name.In(text)} = {definition.Abbreviation.In(text)}");
}
