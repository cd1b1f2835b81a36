namespace Enrichment.Tests.Claims.Attributions;

/// <summary>Verbs that report claims, beside those of AttributionTests.</summary>
public sealed class VerbRuleTests
{
    [Theory]
    [InlineData("Smith considers the vote a mistake.", "Smith | considers | the vote a mistake")]
    [InlineData("Smith said prices rose.", "Smith | said | prices rose")]
    [InlineData("Smith said that prices rose.", "Smith | said | that prices rose")]
    [InlineData("Officials said at least 40 people were killed.", "Officials | said | at least 40 people were killed")]
    [InlineData("Police said 12 people died.", "Police | said | 12 people died")]
    [InlineData("Reuters reported on Monday that the mine had closed.", "Reuters | reported | that the mine had closed")]
    [InlineData("Smith warned in a speech that prices would rise.", "Smith | warned | that prices would rise")]
    [InlineData("Smith also noted that prices rose.", "Smith | also noted | that prices rose")]
    [InlineData("Smith testified that the books were false.", "Smith | testified | that the books were false")]
    [InlineData("The report concluded that the bridge was unsafe.", "The report | concluded | that the bridge was unsafe")]
    [InlineData("Smith replied that he was ready.", "Smith | replied | that he was ready")]
    public void A_verb_reports_a_clause(string text, string claims) => ClaimLines.Check(text, claims);

    [Theory]
    [InlineData("\"The war is over,\" Smith scrawled.", "Smith | scrawled | The war is over")]
    [InlineData("Smith mused that the war was over.", "Smith | mused | that the war was over")]
    [InlineData("Smith quipped that the war was over.", "Smith | quipped | that the war was over")]
    public void A_verb_that_no_list_has_reports_a_clause_or_quotation(string text, string claims) => ClaimLines.Check(text, claims);

    [Theory]
    [InlineData("Prices rose, Smith said.", "Smith | said | Prices rose")]
    [InlineData("Prices rose, said Smith.", "Smith | said | Prices rose")]
    [InlineData("Prices, Smith said, rose in May.", "Smith | said | Prices … rose in May")]
    [InlineData("The plan, Mr. Smith noted, failed in May.", "Mr. Smith | noted | The plan … failed in May")]
    [InlineData("As Smith told reporters, the plan failed.", "Smith | told | the plan failed")]
    public void The_clause_may_come_first_or_surround_the_verb(string text, string claims) => ClaimLines.Check(text, claims);

    [Theory]
    [InlineData(
        "The Australian Broadcasting Corporation (ABC) reported that the singer had died.",
        "The Australian Broadcasting Corporation (ABC) | reported | that the singer had died")]
    [InlineData("TMZ.com reported that the singer had died.", "TMZ.com | reported | that the singer had died")]
    [InlineData("Acme (AC) denied that the mine was unsafe.", "Acme (AC) | denied | that the mine was unsafe")]
    public void A_name_with_an_abbreviation_or_a_site_speaks(string text, string claims) => ClaimLines.Check(text, claims);

    [Theory]
    [InlineData("While Smith has vowed to fight, Jones left.", "Smith | has vowed | to fight")]
    [InlineData("Smith left, saying that prices rose.", "Smith | saying | that prices rose")]
    [InlineData("Smith responded by saying that prices rose.", "Smith | saying | that prices rose")]
    [InlineData("Smith was quoted as saying that prices rose.", "Smith | was quoted as saying | that prices rose")]
    [InlineData("The mayor, who said that prices rose, left.", "The mayor | said | that prices rose")]
    public void A_subordinate_verb_reports(string text, string claims) => ClaimLines.Check(text, claims);

    [Theory]
    [InlineData("Smith asked whether prices rose.", "Smith | asked | whether prices rose")]
    [InlineData("Smith explained why prices rose.", "Smith | explained | why prices rose")]
    [InlineData("Smith wondered whether the bank was sound.", "Smith | wondered | whether the bank was sound")]
    public void A_verb_reports_a_question(string text, string claims) => ClaimLines.Check(text, claims);

    [Theory]
    [InlineData(
        "Jones criticized Smith for saying that prices rose.",
        "Jones | criticized | Smith + Smith | saying | that prices rose")]
    [InlineData("The talk left Smith intrigued and wanting to learn more.", "Smith | wanting | to learn more")]
    [InlineData(
        "Jones accused Acme of seeking a \"quick fix\" for the mine.",
        "Jones | accused | Acme of seeking a \"quick fix\" for the mine")]
    public void A_participle_after_an_object_is_not_said_by_the_subject(string text, string claims) => ClaimLines.Check(text, claims);

    [Theory]
    [InlineData("Jones would like to see Acme agree to the sale.", "Jones | would like | to see Acme agree to the sale")]
    [InlineData("Let's hope the war is over.", "none")]
    [InlineData("Customers can help to stop it by reporting the crime.", "none")]
    [InlineData("Smith spoke in a house on the hill.", "none")]
    [InlineData("A group called the Sea Guard left Kabul.", "none")]
    public void A_verb_that_states_nothing_reports_nothing(string text, string claims) => ClaimLines.Check(text, claims);

    [Theory]
    [InlineData("Smith has denied being unfair to Jones.", "Smith | has denied | being unfair to Jones")]
    [InlineData(
        "As if this was not enough, Smith said he does not regret the trip.", "Smith | said | he does not regret the trip")]
    [InlineData(
        "Smith said seeing the bridge open was \"like winning the cup\".",
        "Smith | said | seeing the bridge open was \"like winning the cup\"")]
    [InlineData(
        "Smith said \"two members\" had left, and \"one of them was tired\".",
        "Smith | said | \"two members\" had left, and \"one of them was tired\"")]
    [InlineData("Jones viewed the delay \"as a problem that we needed to fix.\"",
        "Jones | viewed | the delay \"as a problem that we needed to fix.\"")]
    public void The_content_is_the_whole_clause(string text, string claims) => ClaimLines.Check(text, claims);

    [Fact]
    public void A_denial_at_the_end_of_a_heading_denies_the_claim_before_it() =>
        ClaimLines.Check("Taliban claims victory, NRFA refutes", "Taliban | claims | victory + NRFA | refutes | victory");

    [Theory]
    [InlineData("Last week secretary Ann Smith said prices rose.", "secretary Ann Smith | said | prices rose")]
    [InlineData(
        "The guards are among those opposing the plan, citing the cost of the work.",
        "those opposing the plan | citing | the cost of the work")]
    public void The_source_is_only_who_speaks(string text, string claims) => ClaimLines.Check(text, claims);

    [Theory]
    [InlineData("Smith said prices rose, but Jones denied it.", "Smith | said | prices rose + Jones | denied | it")]
    [InlineData(
        "Smith said that prices rose and Jones said that wages fell.",
        "Smith | said | that prices rose + Jones | said | that wages fell")]
    [InlineData(
        "\"I left,\" Smith said, and the doctors said, \"You are ill.\"",
        "Smith | said | I left + the doctors | said | You are ill.")]
    public void Two_clauses_report_two_claims(string text, string claims) => ClaimLines.Check(text, claims);

    [Theory]
    [InlineData(
        "Smith said that the plan is weak and referred to a test.",
        "Smith | said | that the plan is weak + Smith | referred to | a test")]
    [InlineData(
        "Smith said she wants to find out what is in the plan and pushed for a vote.",
        "Smith | said | she wants to find out what is in the plan + Smith | pushed for | a vote"
            + " + she | wants | to find out what is in the plan")]
    [InlineData(
        "Smith said that prices would fall and warned that the bank was weak.",
        "Smith | said | that prices would fall + Smith | warned | that the bank was weak")]
    [InlineData(
        "Smith urged residents to leave the town and criticized the mayor.",
        "Smith | urged | residents to leave the town + Smith | criticized | the mayor")]
    [InlineData(
        "Residents said they want a new road, but pledged to wait.",
        "Residents | said | they want a new road + Residents | pledged | to wait + they | want | a new road")]
    [InlineData(
        "Smith said he opposed the treaty, arguing that it was void.",
        "Smith | said | he opposed the treaty + Smith | arguing | that it was void")]
    [InlineData(
        "Smith said the mayor had left the town, adding that the road was closed.",
        "Smith | said | the mayor had left the town + Smith | adding | that the road was closed")]
    public void A_second_verb_has_the_speaker_of_the_first(string text, string claims) => ClaimLines.Check(text, claims);

    [Theory]
    [InlineData(
        "Smith said the mayor was old and denied the charges.",
        "Smith | said | the mayor was old and denied the charges + the mayor | denied | the charges")]
    [InlineData(
        "Smith said the mayor has admitted the theft and denied the fraud.",
        "Smith | said | the mayor has admitted the theft and denied the fraud + the mayor | has admitted | the theft + "
            + "the mayor | denied | the fraud")]
    public void A_second_verb_may_belong_to_the_reported_person(string text, string claims) => ClaimLines.Check(text, claims);

    [Theory]
    [InlineData(
        "Smith said the dam would hold, but he warned that the road was closed.",
        "Smith | said | the dam would hold + he | warned | that the road was closed")]
    [InlineData(
        "Smith said the plan was ready, though she acknowledged that it was late.",
        "Smith | said | the plan was ready + she | acknowledged | that it was late")]
    public void A_second_statement_of_a_pronoun_is_no_part_of_the_first(string text, string claims) => ClaimLines.Check(text, claims);

    [Theory]
    [InlineData("Smith backed the plan, promising to pay for it.", "Smith | backed | the plan + Smith | promising | to pay for it")]
    [InlineData("Smith left the talks, accusing Jones of being rude.", "Smith | accusing | Jones of being rude")]
    [InlineData("Smith signed the treaty, vowing to defend it.", "Smith | vowing | to defend it")]
    [InlineData("Smith opened the bridge, waving to the crowd.", "none")]
    public void A_participle_after_a_comma_has_the_subject_of_the_clause(string text, string claims) => ClaimLines.Check(text, claims);

    [Theory]
    [InlineData("In her speech Smith will say that it is over.", "Smith | will say | that it is over")]
    [InlineData("Smith would say that it is over.", "none")]
    public void An_announced_statement_is_a_claim(string text, string claims) => ClaimLines.Check(text, claims);

    [Theory]
    [InlineData(
        "Smith refuted what he described as nonsense.",
        "Smith | refuted | what he described as nonsense + he | described | as nonsense")]
    [InlineData("The treaty that Smith opposes was signed in May.", "Smith | opposes | The treaty")]
    [InlineData("The plan Smith criticized was dropped in May.", "Smith | criticized | The plan")]
    [InlineData("The charges, which Smith has denied, are old.", "Smith | has denied | The charges")]
    [InlineData("Smith left the plant that I like.", "none")]
    [InlineData("The road that Smith built was closed in May.", "none")]
    public void A_verb_of_a_relative_clause_reports_its_noun(string text, string claims) => ClaimLines.Check(text, claims);

    [Theory]
    [InlineData("As Smith put it, the war is over.", "Smith | put it | the war is over")]
    [InlineData("As Smith put it: \"The war is over.\"", "Smith | put it | The war is over.")]
    [InlineData("Smith put it on the table.", "none")]
    public void An_idiom_reports_after_as(string text, string claims) => ClaimLines.Check(text, claims);

    [Theory]
    [InlineData("Smith called her vote in favor of the war a mistake.", "Smith | called | her vote in favor of the war a mistake")]
    [InlineData("The videos show Jones at the bridge.", "The videos | show | Jones at the bridge")]
    [InlineData("The photographs show that the mine was flooded.", "The photographs | show | that the mine was flooded")]
    public void A_verb_reports_its_object_and_what_follows(string text, string claims) => ClaimLines.Check(text, claims);

    [Theory]
    [InlineData(
        "Smith praised the generals, most of whom had announced their support, and left the room.",
        "Smith | praised | the generals")]
    public void A_relative_clause_between_commas_does_not_report_the_clause_around_it(string text, string claims) =>
        ClaimLines.Check(text, claims);

    [Theory]
    [InlineData("Asked if he supported the bill, Smith said he did not know.", "Smith | said | he did not know")]
    [InlineData("When asked whether the bill was good, Smith replied that it had failed.", "Smith | replied | that it had failed")]
    public void What_a_person_was_asked_is_not_what_the_person_asks(string text, string claims) => ClaimLines.Check(text, claims);

    [Theory]
    [InlineData(
        "Smith said Acme ruined the mine and said Jones paid nothing.",
        "Smith | said | Acme ruined the mine + Smith | said | Jones paid nothing")]
    public void A_verb_that_is_repeated_has_the_same_source(string text, string claims) => ClaimLines.Check(text, claims);

    [Theory]
    [InlineData(
        "Acme, which recently revealed that it would buy a rival, lost money.",
        "Acme | recently revealed | that it would buy a rival")]
    [InlineData(
        "Smith, seeking to explain his words, issued a statement, saying, “There is no doubt that we must win.”",
        "Smith | seeking to explain | his words + Smith, seeking to explain his words | saying | There is no doubt that we must win.")]
    public void A_source_ends_before_the_clause_of_the_cue(string text, string claims) => ClaimLines.Check(text, claims);
}
