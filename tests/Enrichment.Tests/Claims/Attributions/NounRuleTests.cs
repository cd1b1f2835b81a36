namespace Enrichment.Tests.Claims.Attributions;

/// <summary>Nouns that report claims.</summary>
public sealed class NounRuleTests
{
    [Theory]
    [InlineData("His claim that the mine was safe was false.", "His | claim | that the mine was safe")]
    [InlineData("Smith's claim that the war is over drew laughter.", "Smith | claim | that the war is over")]
    [InlineData("Smith's claim that the war is over was false.", "Smith | claim | that the war is over")]
    [InlineData(
        "Jones rejected Smith's claim that the war is over.",
        "Jones | rejected | that the war is over + Smith | claim | that the war is over")]
    [InlineData(
        "They mocked Smith's assertion that the mine was safe.",
        "They | mocked | Smith's assertion that the mine was safe + Smith | assertion | that the mine was safe")]
    public void A_noun_reports_a_clause_of_its_owner(string text, string claims) => ClaimLines.Check(text, claims);

    [Theory]
    [InlineData("A warning from doctors that the ward would close went unheard.", "doctors | warning | that the ward would close")]
    [InlineData("The claim by Acme that the mine is safe was false.", "Acme | claim | that the mine is safe")]
    [InlineData(
        "An announcement by the police that two men had died shocked the town.",
        "the police | announcement | that two men had died")]
    public void A_noun_reports_a_clause_of_its_agent(string text, string claims) => ClaimLines.Check(text, claims);

    [Theory]
    [InlineData(
        "The move took place despite repeated warnings from his lawyer that the plan was void.",
        "his lawyer | warnings | that the plan was void")]
    [InlineData("A warning by Smith that the ward would close went unheard.", "Smith | warning | that the ward would close")]
    [InlineData("Smith's plan to close the mine failed.", "Smith | plan | to close the mine")]
    public void A_noun_between_a_preposition_and_its_agent_reports(string text, string claims) => ClaimLines.Check(text, claims);

    [Theory]
    [InlineData("The minister made a case that the tax should go.", "The minister | made a case | that the tax should go")]
    [InlineData("Smith gave an assurance that the mine was safe.", "Smith | gave an assurance | that the mine was safe")]
    [InlineData(
        "Smith has repeatedly made the argument that taxes are too high.",
        "Smith | has repeatedly made the argument | that taxes are too high")]
    [InlineData("Smith sent a message that the talks would go on.", "Smith | sent a message | that the talks would go on")]
    [InlineData("Smith is of the opinion that the war is over.", "Smith | is of the opinion | that the war is over")]
    [InlineData("Doctors voiced fears that the ward would close.", "Doctors | voiced fears | that the ward would close")]
    [InlineData("Smith raised the possibility that the ward would close.", "Smith | raised the possibility | that the ward would close")]
    public void The_subject_of_a_light_verb_is_the_source(string text, string claims) => ClaimLines.Check(text, claims);

    [Theory]
    [InlineData("Smith's argument is that prices rose.", "Smith | argument | that prices rose")]
    [InlineData("Smith's view was that the law had failed.", "Smith | view | that the law had failed")]
    [InlineData(
        "Smith's main complaint was that some rules do not help the bank.",
        "Smith | complaint | that some rules do not help the bank")]
    [InlineData("The minister's position is that the tax will stay.", "The minister | position | that the tax will stay")]
    public void A_noun_is_equated_with_a_clause(string text, string claims) => ClaimLines.Check(text, claims);

    [Theory]
    [InlineData("Smith is a leading opponent of the treaty.", "Smith | is a leading opponent of | the treaty")]
    [InlineData("Jones was a critic of the ruling.", "Jones | was a critic of | the ruling")]
    [InlineData("Critics of the treaty met in London.", "none")]
    [InlineData("Smith's opponent met voters in London.", "none")]
    public void A_noun_for_a_person_states_a_position(string text, string claims) => ClaimLines.Check(text, claims);

    [Theory]
    [InlineData("Despite police warnings that the road was closed, Smith left.", "police | warnings | that the road was closed")]
    [InlineData("Despite media reports that the mine had closed, Smith stayed.", "media | reports | that the mine had closed")]
    public void A_group_before_a_noun_is_the_source(string text, string claims) => ClaimLines.Check(text, claims);

    [Theory]
    [InlineData("There is speculation that Smith will resign.", "- | speculation | that Smith will resign")]
    [InlineData("Allegations of fraud have dogged the bank.", "- | Allegations of | fraud")]
    [InlineData("Rumours that the bank had failed spread quickly.", "- | Rumours | that the bank had failed")]
    [InlineData("There are reports of gunfire.", "- | reports of | gunfire")]
    [InlineData("Fears that the dam would break grew.", "- | Fears | that the dam would break")]
    public void A_noun_for_hearsay_has_no_source(string text, string claims) => ClaimLines.Check(text, claims);

    [Theory]
    [InlineData("His refusal to pay the fine surprised the town.", "His | refusal | to pay the fine")]
    [InlineData("Smith made a promise to close the mine.", "Smith | made a promise | to close the mine")]
    [InlineData("Smith's plan to close the mine was dropped.", "Smith | plan | to close the mine")]
    [InlineData("Acme's decision to close the mine was wrong.", "Acme | decision | to close the mine")]
    [InlineData("Iran issued a threat to close the strait.", "Iran | issued a threat | to close the strait")]
    public void A_noun_has_an_infinitive(string text, string claims) => ClaimLines.Check(text, claims);

    [Theory]
    [InlineData("Smith voiced doubts about the plan.", "Smith | voiced doubts about | the plan")]
    [InlineData("Smith has expressed deep concern about the ruling.", "Smith | has expressed deep concern about | the ruling")]
    [InlineData("Smith's criticism of the judge drew fire.", "Smith | criticism of | the judge")]
    [InlineData("Smith's support for the treaty is well known.", "Smith | support for | the treaty")]
    [InlineData("Smith's comments on the war were short.", "Smith | comments on | the war")]
    [InlineData("Smith issued a call for an inquiry.", "Smith | issued a call for | an inquiry")]
    [InlineData("Smith raised questions on Monday about the plan.", "Smith | raised questions | the plan")]
    public void A_noun_has_a_topic(string text, string claims) => ClaimLines.Check(text, claims);

    [Theory]
    [InlineData("Smith's denial that he had lied was short.", "Smith | denial | that he had lied")]
    [InlineData("Acme's denial of the charges was short.", "Acme | denial of | the charges")]
    public void A_denial_is_a_noun(string text, string claims) => ClaimLines.Check(text, claims);

    [Theory]
    [InlineData("The fact that the mine was safe helped Smith.", "none")]
    [InlineData("There is a chance that prices will rise.", "none")]
    [InlineData("There is a risk that the dam will break.", "none")]
    [InlineData("Smith's luck that the mine was safe ran out.", "none")]
    [InlineData("The day that the mine closed was sad.", "none")]
    [InlineData("The plan to widen the road was dropped.", "none")]
    [InlineData("The report that was published in May is long.", "none")]
    [InlineData("The statement ran to three pages.", "none")]
    [InlineData("Insurance claims rose by half.", "none")]
    public void A_noun_for_a_fact_reports_nothing(string text, string claims) => ClaimLines.Check(text, claims);
}
