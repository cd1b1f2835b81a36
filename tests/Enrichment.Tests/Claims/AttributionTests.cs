using Enrichment.Claims;
using static Enrichment.Claims.Certainty;
using static Enrichment.Claims.CueType;
using static Enrichment.Claims.Quotation;
using static Enrichment.Claims.SpeechAct;
using static Enrichment.Claims.Stance;

namespace Enrichment.Tests.Claims;

/// <summary>One construction a row: the passage, then source, cue, content and how they are read.</summary>
public sealed class AttributionTests
{
    private static readonly string[] Names =
    [
        "Smith/John Smith:Person", "Jones/Mary Jones:Person", "Reuters", "BBC", "Taliban", "NRFA", "Acme Corp/Acme",
            "United Nations", "Kabul:Location", "London:Location", "Twitter", "France:Location", "White House", "Tehran:Location",
    ];

    [Theory]
    // Direct, the cue before.
    [InlineData("Smith said: \"The war is over.\"", "Smith", "said", "The war is over.")]
    [InlineData("Smith said, \"The war is over.\"", "Smith", "said", "The war is over.")]
    [InlineData("Smith said \"The war is over.\"", "Smith", "said", "The war is over.")]
    [InlineData("Smith said, “The war is over”.", "Smith", "said", "The war is over")]
    [InlineData("Smith said, 'The war is over'.", "Smith", "said", "The war is over")]
    [InlineData("Smith said, ‘The residents’ homes are gone.’", "Smith", "said", "The residents’ homes are gone.")]
    [InlineData("Smith said, \"We won. They lost. It is over.\"", "Smith", "said", "We won. They lost. It is over.")]
    [InlineData("\"The war,\" Smith told reporters, \"is over.\"", "Smith", "told", "The war … is over.")]
    [InlineData("Smith told the BBC on Monday: \"We have won.\"", "Smith", "told", "We have won.")]
    [InlineData("Smith has tweeted: \"We have won.\"", "Smith", "has tweeted", "We have won.")]
    [InlineData("Taking to Twitter, Smith claimed, \"The city was taken\".", "Smith", "claimed", "The city was taken")]
    // Direct, the cue after.
    [InlineData("\"The war is over,\" Smith said.", "Smith", "said", "The war is over")]
    [InlineData("\"The war is over,\" said Smith.", "Smith", "said", "The war is over")]
    [InlineData("\"The war is over\", said Smith.", "Smith", "said", "The war is over")]
    [InlineData("“The war is over,” said the mayor of London.", "the mayor of London", "said", "The war is over")]
    [InlineData("\"Is the war over?\" asked Smith.", "Smith", "asked", "Is the war over?", Direct, Questions)]
    [InlineData("\"The war is over,\" he said.", "he", "said", "The war is over")]
    [InlineData("\"The war is over,\" Smith, a retired teacher, said.", "Smith, a retired teacher", "said", "The war is over")]
    [InlineData("\"The war is over,\" Smith told reporters in London.", "Smith", "told", "The war is over")]
    [InlineData("\"We lost. The war is over,\" Smith said on Monday.", "Smith", "said", "We lost. The war is over")]
    [InlineData("'The war is over,' Smith wrote.", "Smith", "wrote", "The war is over")]
    [InlineData("‘The war is over,’ Smith added.", "Smith", "added", "The war is over")]
    [InlineData("\"The war is over,\" continued Smith.", "Smith", "continued", "The war is over")]
    // Direct, interrupted by the cue.
    [InlineData("\"I am here,\" he said, \"and I stay.\"", "he", "said", "I am here … and I stay.")]
    [InlineData("\"I am here,\" said Smith, \"and I stay.\"", "Smith", "said", "I am here … and I stay.")]
    [InlineData("\"I am here,\" Smith said. \"I stay.\"", "Smith", "said", "I am here … I stay.")]
    // Direct, through a participle.
    [InlineData("Smith left the talks, saying: \"There is nothing to discuss.\"", "Smith", "saying", "There is nothing to discuss.")]
    [InlineData("Smith was quoted as saying, \"The war is over.\"", "Smith", "was quoted as saying", "The war is over.")]
    [InlineData("Smith went on to say: \"The war is over.\"", "Smith", "went on to say", "The war is over.")]
    public void Direct_quotation(
        string text, string source, string cue, string content, Quotation quotation = Direct, Stance stance = Asserts) =>
        Check(text, source, cue, content, quotation, stance, Firm);

    [Theory]
    // "that"
    [InlineData("Smith said that the war was over.", "Smith", "said", "that the war was over")]
    [InlineData("Smith claimed on Monday that the war was over.", "Smith", "claimed", "that the war was over")]
    [InlineData("On Monday, Smith claimed that the war was over.", "Smith", "claimed", "that the war was over")]
    [InlineData("The Taliban on Monday announced that the city had fallen.", "The Taliban", "announced", "that the city had fallen")]
    [InlineData("Smith has repeatedly insisted that the deal is fair.", "Smith", "has repeatedly insisted", "that the deal is fair")]
    [InlineData("Smith repeatedly insisted that the deal is fair.", "Smith", "repeatedly insisted", "that the deal is fair")]
    [InlineData("Smith pointed out that the law had passed.", "Smith", "pointed out", "that the law had passed")]
    [InlineData("Smith told reporters that the war was over.", "Smith", "told", "that the war was over")]
    [InlineData("Smith told a news conference in London that the war was over.", "Smith", "told", "that the war was over")]
    [InlineData("Smith warned lawmakers that the money had run out.", "Smith", "warned", "that the money had run out")]
    [InlineData("Smith said in a statement that the war was over.", "Smith", "said", "that the war was over")]
    [InlineData("Smith, who arrived on Sunday, said that the war was over.",
        "Smith, who arrived on Sunday", "said", "that the war was over")]
    [InlineData("John Smith, a farmer from Kent, said that the war was over.",
        "John Smith, a farmer from Kent", "said", "that the war was over")]
    [InlineData("A spokesman for Acme Corp said that the plant had closed.",
        "A spokesman for Acme Corp", "said", "that the plant had closed")]
    [InlineData("Smith and Jones said that the war was over.", "Smith and Jones", "said", "that the war was over")]
    [InlineData("Smith visited London and said that the war was over.", "Smith", "said", "that the war was over")]
    [InlineData("Smith left the talks, arguing that it had failed.", "Smith", "arguing", "that it had failed")]
    [InlineData("Reuters reported that the plant had closed.", "Reuters", "reported", "that the plant had closed")]
    [InlineData("They claim that they have won.", "They", "claim", "that they have won")]
    [InlineData("Residents say that the water is gone.", "Residents", "say", "that the water is gone")]
    [InlineData("A study of 300 patients found that the drug worked.", "A study of 300 patients", "found", "that the drug worked")]
    [InlineData("Mr. Smith said that the war was over.", "Mr. Smith", "said", "that the war was over")]
    [InlineData("While the market fell, Smith said that the bank was sound.", "Smith", "said", "that the bank was sound")]
    [InlineData("A report released last year found that the bridge was unsafe.", "A report", "found", "that the bridge was unsafe")]
    // without "that"
    [InlineData("Officials said the two raised 350 million dollars.", "Officials", "said", "the two raised 350 million dollars")]
    [InlineData("Smith says he relies on the bank.", "Smith", "says", "he relies on the bank")]
    [InlineData("Smith said the group was gone.", "Smith", "said", "the group was gone")]
    [InlineData("Smith says Acme owes the city money.", "Smith", "says", "Acme owes the city money")]
    [InlineData("Smith said on Monday the deal was dead.", "Smith", "said", "the deal was dead")]
    [InlineData("Smith told reporters the deal was dead.", "Smith", "told", "the deal was dead")]
    [InlineData("The police said they had arrested two men.", "The police", "said", "they had arrested two men")]
    [InlineData("Officials said 40 people were hurt.", "Officials", "said", "40 people were hurt")]
    [InlineData("Smith admitted he had lied.", "Smith", "admitted", "he had lied")]
    [InlineData("The US says it has left the country.", "The US", "says", "it has left the country")]
    // the cue after or between
    [InlineData("The war is over, Smith said.", "Smith", "said", "The war is over")]
    [InlineData("The war was over, said Smith.", "Smith", "said", "The war was over")]
    [InlineData("The war is over, officials said on Monday.", "officials", "said", "The war is over")]
    [InlineData("The war, Smith said, is over.", "Smith", "said", "The war … is over")]
    [InlineData("Prices rose 4 per cent in May, the government said.", "the government", "said", "Prices rose 4 per cent in May")]
    // noun phrase, infinitive, gerund
    [InlineData("The Taliban claimed capture of the province.", "The Taliban", "claimed", "capture of the province")]
    [InlineData("The Taliban claims victory", "The Taliban", "claims", "victory")]
    [InlineData("Acme confirmed the deaths of two workers.", "Acme", "confirmed", "the deaths of two workers")]
    [InlineData("Acme announced a new plant in May.", "Acme", "announced", "a new plant")]
    [InlineData("Smith claims to have seen the letter.", "Smith", "claims", "to have seen the letter")]
    [InlineData("Smith vowed to fight the ruling.", "Smith", "vowed", "to fight the ruling")]
    [InlineData("Smith admitted taking the money.", "Smith", "admitted", "taking the money")]
    // charges
    [InlineData("Smith blamed Acme for the fire.", "Smith", "blamed", "Acme for the fire")]
    [InlineData("Smith described the attack as an act of war.", "Smith", "described", "the attack as an act of war")]
    public void Indirect_speech(string text, string source, string cue, string content) =>
        Check(text, source, cue, content, Indirect, Asserts, Firm);

    [Theory]
    [InlineData("Smith said the plan was \"a disgrace\".", "Smith", "said", "the plan was \"a disgrace\"")]
    [InlineData("Smith said that Acme had \"lied to everybody\" for years.",
        "Smith", "said", "that Acme had \"lied to everybody\" for years")]
    [InlineData("Smith said \"the war\" was over.", "Smith", "said", "\"the war\" was over")]
    [InlineData("Smith called it \"a farce\".", "Smith", "called", "it \"a farce\"")]
    [InlineData("Smith described the vote as \"a farce\".", "Smith", "described", "the vote as \"a farce\"")]
    public void Mixed_speech(string text, string source, string cue, string content) =>
        Check(text, source, cue, content, Mixed, Asserts, Firm);

    [Theory]
    [InlineData("Smith confirmed that he is still in London saying, \"The work is going on. I am staying here\".",
        "confirmed", "that he is still in London saying, \"The work is going on. I am staying here\"")]
    [InlineData("Smith said that the work was going on: \"We are staying here until May.\"",
        "said", "that the work was going on: \"We are staying here until May.\"")]
    public void Whole_quoted_sentences_in_indirect_speech_make_it_direct(string text, string cue, string content) =>
        Check(text, "Smith", cue, content, Direct, Asserts, Firm);

    [Theory]
    [InlineData("According to Smith, the war is over.", "Smith", "According to", "the war is over")]
    [InlineData("The war is over, according to Smith.", "Smith", "according to", "The war is over")]
    [InlineData("The attack, according to officials, killed ten people.", "officials",
        "according to", "The attack … killed ten people")]
    [InlineData("According to a report by the United Nations, ten people died.",
        "a report by the United Nations", "According to", "ten people died")]
    [InlineData("Ten people died in the fire, according to the BBC.", "the BBC", "according to", "Ten people died in the fire")]
    [InlineData("According to the ministry's figures, exports fell by half.",
        "the ministry's figures", "According to", "exports fell by half")]
    [InlineData("A warning from doctors that the ward would close went unheard.",
        "doctors", "warning", "that the ward would close")]
    public void Prepositions_and_nouns(string text, string source, string cue, string content) =>
        Check(text, source, cue, content, Indirect, Asserts, Firm);

    [Theory]
    // A speaker set apart by a colon.
    [InlineData("SMITH: The war is over. We can go home.", "SMITH", ":", "The war is over. We can go home.")]
    [InlineData("John Smith: Voters have made up their minds", "John Smith", ":", "Voters have made up their minds")]
    [InlineData("Police: Driver was asleep at the wheel", "Police", ":", "Driver was asleep at the wheel")]
    [InlineData("Smoking shortens lives: study", "study", ":", "Smoking shortens lives")]
    // A speaker named after a dash below the quotation.
    [InlineData("\"We have lost everything we had.\"\n\n— Mary Jones.", "Mary Jones", "—", "We have lost everything we had.")]
    public void A_label_reports(string text, string source, string cue, string content) =>
        Reports(text, source, cue, content, Label, Assertive, Asserts, Firm);

    [Theory]
    [InlineData("Smith was blunt. \"We are not going to pay for this.\"", null, "\"", "We are not going to pay for this.")]
    [InlineData("Smith had an answer: \"We are not going to pay for this.\"", "Smith", ":", "We are not going to pay for this.")]
    public void Quotation_marks_alone_report(string text, string? source, string cue, string content) =>
        Reports(text, source, cue, content, CueType.Quotation, Assertive, Asserts, Firm);

    [Theory]
    [InlineData("Smith voiced doubts about the plan.", "Smith", "voiced doubts about", "the plan", Expressive)]
    [InlineData("Smith has expressed deep concern about the ruling.",
        "Smith", "has expressed deep concern about", "the ruling", Expressive)]
    [InlineData("Smith's criticism of the judge drew fire.", "Smith", "criticism of", "the judge", Expressive)]
    [InlineData("Smith's support for the treaty is well known.", "Smith", "support for", "the treaty", Expressive)]
    [InlineData("Smith's comments on the war were short.", "Smith", "comments on", "the war", Assertive)]
    [InlineData("His refusal to pay the fine surprised the town.", "His", "refusal", "to pay the fine", Commissive)]
    [InlineData("Smith made a promise to close the mine.", "Smith", "made a promise", "to close the mine", Commissive)]
    [InlineData("Smith issued a call for an inquiry.", "Smith", "issued a call for", "an inquiry", Directive)]
    public void A_noun_reports(string text, string source, string cue, string content, SpeechAct act) =>
        Reports(text, source, cue, content, Noun, act, Asserts, Firm);

    [Fact]
    public void A_noun_for_hearsay_has_no_source_and_is_alleged() =>
        Reports("Allegations of fraud have dogged the bank.", null, "Allegations of", "fraud", Noun, Assertive, Asserts, Alleged);

    [Theory]
    [InlineData("Smith is confident that the bank will survive.", "Smith", "is confident", "that the bank will survive", Assertive)]
    [InlineData("Smith seemed certain that Acme had lied.", "Smith", "seemed certain", "that Acme had lied", Assertive)]
    [InlineData("The residents were angry about the noise.", "The residents", "were angry about", "the noise", Expressive)]
    [InlineData("Smith has long been critical of the treaty.", "Smith", "has long been critical of", "the treaty", Expressive)]
    [InlineData("Smith is willing to talk.", "Smith", "is willing", "to talk", Commissive)]
    public void An_adjective_reports(string text, string source, string cue, string content, SpeechAct act) =>
        Reports(text, source, cue, content, Adjective, act, Asserts, Firm);

    [Theory]
    [InlineData("Smith was accused of lying.", null, "was accused of", "Smith … lying", Alleged)]
    [InlineData("Smith was accused by Acme of lying.", "Acme", "was accused", "Smith … of lying", Alleged)]
    [InlineData("The vote was described as a farce.", null, "was described", "The vote … as a farce", Firm)]
    [InlineData("The vote was described by Smith as a farce.", "Smith",
        "was described", "The vote … as a farce", Firm)]
    [InlineData("It is claimed that the mine is safe.", null, "is claimed", "that the mine is safe", Alleged)]
    public void A_passive_reports(string text, string? source, string cue, string content, Certainty certainty) =>
        Reports(text, source, cue, content, Verb, Assertive, Asserts, certainty);

    [Theory]
    [InlineData("The plan was criticized by Smith.", "Smith", "was criticized", "The plan")]
    [InlineData("The nurses were praised by Smith.", "Smith", "were praised", "The nurses")]
    public void A_passive_judges(string text, string source, string cue, string content) =>
        Reports(text, source, cue, content, Verb, Expressive, Asserts, Firm);

    [Theory]
    [InlineData("Smith urged Acme to close the mine.", "urged", "Acme to close the mine")]
    [InlineData("Smith called for an inquiry.", "called for", "an inquiry")]
    [InlineData("Smith demanded that the mine be closed.", "demanded", "that the mine be closed")]
    [InlineData("Smith wants the mine to close.", "wants", "the mine to close")]
    [InlineData("Smith ordered troops to leave Kabul.", "ordered", "troops to leave Kabul")]
    [InlineData("Smith is demanding that the mine be closed.", "is demanding", "that the mine be closed")]
    public void A_source_asks_for_something(string text, string cue, string content) =>
        Reports(text, "Smith", cue, content, Verb, Directive, Asserts, Firm);

    [Theory]
    [InlineData("Smith plans to run again.", "plans", "to run again")]
    [InlineData("Smith refused to leave.", "refused", "to leave")]
    [InlineData("Smith threatened to leave.", "threatened", "to leave")]
    [InlineData("Smith promised that the mine would close.", "promised", "that the mine would close")]
    [InlineData("Smith Vows To Close Mine", "Vows", "To Close Mine")]
    public void A_source_commits_to_something(string text, string cue, string content) =>
        Reports(text, "Smith", cue, content, Verb, Commissive, Asserts, Firm);

    [Theory]
    [InlineData("Smith opposes the treaty.", "opposes", "the treaty")]
    [InlineData("Smith praised the nurses.", "praised", "the nurses")]
    [InlineData("Smith condemned the attack.", "condemned", "the attack")]
    [InlineData("Smith thanked the voters.", "thanked", "the voters")]
    [InlineData("Smith voted against the bill.", "voted against", "the bill")]
    public void A_source_expresses_an_attitude(string text, string cue, string content) =>
        Reports(text, "Smith", cue, content, Verb, Expressive, Asserts, Firm);

    [Theory]
    [InlineData("Smith called Jones a liar.", "Smith", "called", "Jones a liar")]
    [InlineData("Critics see the bridge as a waste.", "Critics", "see", "the bridge as a waste")]
    [InlineData("Smith explained why the mine had closed.", "Smith", "explained", "why the mine had closed")]
    [InlineData("Smith spoke on Monday about the mine.", "Smith", "spoke", "the mine")]
    [InlineData("Smith complained about the noise.", "Smith", "complained about", "the noise")]
    [InlineData("Smith is stressing the need for repairs.", "Smith", "is stressing", "the need for repairs")]
    [InlineData("A study found that smoking shortens lives.", "A study", "found", "that smoking shortens lives")]
    [InlineData("The report shows that prices fell.", "The report", "shows", "that prices fell")]
    [InlineData("The film explains how the dam broke.", "The film", "explains", "how the dam broke")]
    [InlineData("Smith linked the leak to the mine.", "Smith", "linked", "the leak to the mine")]
    [InlineData("Smith appeared to blame Acme for the leak.", "Smith", "appeared to blame", "Acme for the leak")]
    [InlineData("Smith told the BBC's \"The World at One\" that the mine was safe.", "Smith", "told", "that the mine was safe")]
    [InlineData("As Smith noted, the mine was old.", "Smith", "noted", "the mine was old")]
    [InlineData("Smith, who argued that the mine was safe, resigned.", "Smith", "argued", "that the mine was safe")]
    [InlineData("Protesters chanted \"We want our money back\" outside the bank.", "Protesters", "chanted", "We want our money back")]
    [InlineData("What Smith calls \"the long war\" began in May.", "Smith", "calls", "the long war")]
    public void A_verb_reports_in_another_construction(string text, string source, string cue, string content) =>
        Reports(text, source, cue, content, Verb, Assertive, Asserts, Firm);

    [Theory]
    [InlineData("One of the bank's attorneys, Mary Jones, said the mine was safe.", "One of the bank's attorneys, Mary Jones")]
    [InlineData("People close to Smith said the mine was safe.", "People close to Smith")]
    [InlineData("Two people who saw the letter said the mine was safe.", "Two people who saw the letter")]
    [InlineData("Both candidates said the mine was safe.", "Both candidates")]
    [InlineData("The city of Springfield said the mine was safe.", "The city of Springfield")]
    public void A_source_may_be_long(string text, string source) =>
        Reports(text, source, "said", "the mine was safe", Verb, Assertive, Asserts, Firm);

    [Theory]
    [InlineData("Smith asked whether the mine was safe.", "asked", "whether the mine was safe")]
    [InlineData("Smith declined to say whether the mine was safe.", "declined to say", "whether the mine was safe")]
    [InlineData("Smith did not say that the mine was safe.", "did not say", "that the mine was safe")]
    [InlineData("Smith never claimed that the mine was safe.", "never claimed", "that the mine was safe")]
    public void A_question_or_a_hypothetical_statement_is_no_assertion(string text, string cue, string content) =>
        Reports(text, "Smith", cue, content, Verb, Assertive, Questions, Firm);

    [Fact]
    public void The_turns_of_a_transcript_continue_to_the_next_label()
    {
        var claims = ArticleBuilder.FindClaims(
            "SMITH: Is it true? I must ask you that.\n\nJONES: It is not true. We have the papers.", Names);
        Assert.Equal(["SMITH", "JONES"], claims.Select(claim => claim.Source.Text));
        Assert.Equal(["Is it true? I must ask you that.", "It is not true. We have the papers."],
            claims.Select(claim => claim.Content.Text));
    }

    [Fact]
    public void A_quotation_in_the_next_paragraph_has_the_same_source()
    {
        var claim = Assert.Single(ArticleBuilder.FindClaims("\"We stay,\" Smith said.\n\n\"This is our soil. We will defend it.\"", Names));
        Assert.Equal("Smith", claim.Source.Text);
        Assert.EndsWith("We will defend it.", claim.Content.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Note: the oven must be hot.")]
    [InlineData("Ingredients: 200 g of flour, two eggs.")]
    [InlineData("Lemon cake: a recipe for spring")]
    [InlineData("The plan to widen the road was dropped.")]
    [InlineData("The filed reports show up in May.")]
    [InlineData("The road was called off in May.")]
    [InlineData("The kettle is ready to boil.")]
    [InlineData("Rain is sure to fall in May.")]
    [InlineData("The word \"dog\" has three letters.")]
    [InlineData("He sang \"Happy Birthday to You\" twice.")]
    [InlineData("The bridge is supported by four pillars.")]
    [InlineData("The table lists prices for May.")]
    public void A_word_that_looks_like_a_cue_reports_nothing(string text) =>
        Assert.Empty(ArticleBuilder.FindClaims(text, Names)
            .Select(claim => $"{claim.Source.Text} | {claim.Cue.Text} | {claim.Content.Text}"));

    private static void Check(
        string text, string? source, string cue, string content, Quotation quotation, Stance stance, Certainty certainty)
    {
        var claims = ArticleBuilder.FindClaims(text, Names);
        var claim = Assert.Single(claims);
        Assert.Equal((source, cue, content), (claim.Source.Text, claim.Cue.Text, claim.Content.Text));
        Assert.Equal((quotation, stance, certainty), (claim.Quotation, claim.Stance, claim.Certainty));
    }

    private static void Reports(
        string text, string? source, string cue, string content, CueType type, SpeechAct act, Stance stance, Certainty certainty)
    {
        var claim = Assert.Single(ArticleBuilder.FindClaims(text, Names));
        Assert.Equal((source, cue, content), (claim.Source.Text, claim.Cue.Text, claim.Content.Text));
        Assert.Equal((type, act, stance, certainty), (claim.Cue.Type, claim.Act, claim.Stance, claim.Certainty));
    }
}
