namespace Enrichment.Tests.Claims.Attributions;

/// <summary>Passive verbs that report claims.</summary>
public sealed class PassiveRuleTests
{
    [Theory]
    [InlineData("It is claimed that the mine is safe.", "- | is claimed | that the mine is safe")]
    [InlineData("It is asserted by the Crown that the mine is safe.", "the Crown | is asserted | that the mine is safe")]
    [InlineData("It was announced on Monday that prices rose.", "- | was announced | that prices rose")]
    [InlineData("It was reported by Reuters that the mine had closed.", "Reuters | was reported | that the mine had closed")]
    [InlineData("It has been alleged that Acme paid bribes.", "- | has been alleged | that Acme paid bribes")]
    [InlineData("The mine was safe, it was claimed.", "- | was claimed | The mine was safe")]
    [InlineData("As was reported by Reuters, the mine had closed.", "Reuters | was reported | the mine had closed")]
    [InlineData("It was argued by the lawyers that the contract was void.", "the lawyers | was argued | that the contract was void")]
    [InlineData("It was confirmed by the police that two men had died.", "the police | was confirmed | that two men had died")]
    public void An_impersonal_passive_reports_a_clause(string text, string claims) => ClaimLines.Check(text, claims);

    [Theory]
    [InlineData("The claim was denied by Smith.", "Smith | was denied | The claim")]
    [InlineData("The allegations were rejected by Acme.", "Acme | were rejected | The allegations")]
    [InlineData("The claim that the mine was safe was denied by Smith.", "Smith | was denied | that the mine was safe")]
    [InlineData("The reports were dismissed by the White House.", "the White House | were dismissed | The reports")]
    public void The_agent_of_a_passive_denies_a_claim(string text, string claims) => ClaimLines.Check(text, claims);

    [Theory]
    [InlineData("Smith was accused of lying.", "- | was accused of | Smith … lying")]
    [InlineData("Smith was accused by Acme of lying.", "Acme | was accused | Smith … of lying")]
    [InlineData("Smith was blamed by Jones for the fire.", "Jones | was blamed | Smith … for the fire")]
    [InlineData("The vote was described as a farce.", "- | was described | The vote … as a farce")]
    [InlineData("The vote was described by Smith as a farce.", "Smith | was described | The vote … as a farce")]
    [InlineData("The vote was called a farce by Smith.", "Smith | was called | The vote … a farce")]
    [InlineData("Described as a farce, the vote was not repeated.", "- | Described | as a farce … the vote")]
    [InlineData("The vote was dubbed \"a farce\".", "- | was dubbed | The vote … a farce")]
    [InlineData("Smith was criticized by Jones for the delay.", "Jones | was criticized | Smith … for the delay")]
    public void A_passive_reports_a_charge_or_a_description(string text, string claims) => ClaimLines.Check(text, claims);

    [Theory]
    [InlineData("Smith was urged by Jones to leave.", "Jones | was urged | Smith … to leave")]
    [InlineData("Jones was told by Smith that the mine was safe.", "Smith | was told | that the mine was safe")]
    [InlineData("Residents were told by police to leave the town.", "police | were told | Residents … to leave the town")]
    [InlineData("He is believed by police to have fled.", "police | is believed | He … to have fled")]
    public void The_agent_of_a_passive_tells_or_asks(string text, string claims) => ClaimLines.Check(text, claims);

    [Theory]
    [InlineData("The plan was criticized by Smith.", "Smith | was criticized | The plan")]
    [InlineData("The nurses were praised by the mayor.", "the mayor | were praised | The nurses")]
    [InlineData("The plan, criticized by Smith, was dropped.", "Smith | criticized | The plan")]
    [InlineData("The attack was condemned by the United Nations.", "the United Nations | was condemned | The attack")]
    public void The_agent_of_a_passive_judges_its_subject(string text, string claims) => ClaimLines.Check(text, claims);

    [Theory]
    [InlineData("Prices are expected to rise in May.", "none")]
    [InlineData("The leader is said to be in hiding.", "none")]
    [InlineData("The man is believed to be in London.", "none")]
    [InlineData("The road is supposed to open in May.", "none")]
    [InlineData("It is hoped that the road will open.", "none")]
    [InlineData("The meeting is scheduled to start at noon.", "none")]
    [InlineData("Residents were asked to boil water.", "none")]
    [InlineData("The bridge is supported by four pillars.", "none")]
    [InlineData("The town was hit by a storm.", "none")]
    [InlineData("The army, backed by tanks, entered the town.", "none")]
    public void A_thought_without_a_thinker_is_no_claim(string text, string claims) => ClaimLines.Check(text, claims);
}
