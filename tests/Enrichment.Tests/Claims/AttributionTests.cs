using Enrichment.Claims;
using static Enrichment.Claims.Certainty;
using static Enrichment.Claims.Quotation;
using static Enrichment.Claims.Stance;

namespace Enrichment.Tests.Claims;

/// <summary>One construction a row: the passage, then source, cue, content and how they are read.</summary>
public sealed class AttributionTests
{
    private static readonly string[] Names =
    [
        "Smith/John Smith:Person", "Jones/Mary Jones:Person", "Reuters", "BBC", "Taliban", "NRFA", "Acme Corp/Acme", "United Nations", "Kabul:Location", "London:Location", "Twitter", "France:Location", "White House", "Tehran:Location",
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
    [InlineData("\"The war,\" Smith told reporters, \"is over.\"", "Smith", "told", "The war,\" Smith told reporters, \"is over.")]
    [InlineData("Smith told the BBC on Monday: \"We have won.\"", "Smith", "told", "We have won.")]
    [InlineData("Smith has tweeted: \"We have won.\"", "Smith", "has tweeted", "We have won.")]
    [InlineData("Taking to Twitter, Smith claimed, \"The city was taken\".", "Smith", "claimed", "The city was taken")]
    // Direct, the cue behind.
    [InlineData("\"The war is over,\" Smith said.", "Smith", "said", "The war is over")]
    [InlineData("\"The war is over,\" said Smith.", "Smith", "said", "The war is over")]
    [InlineData("\"The war is over\", said Smith.", "Smith", "said", "The war is over")]
    [InlineData("“The war is over,” said the mayor of London.", "the mayor of London", "said", "The war is over")]
    [InlineData("\"Is the war over?\" asked Smith.", "Smith", "asked", "Is the war over?", Direct, Questions)]
    [InlineData("\"The war is over,\" he said.", "he", "said", "The war is over")]
    [InlineData("\"The war is over,\" said the party's secretary, Mary Jones.", "the party's secretary, Mary Jones", "said", "The war is over")]
    [InlineData("\"The war is over,\" Smith, a retired teacher, said.", "Smith", "said", "The war is over")]
    [InlineData("\"The war is over,\" Smith told reporters in London.", "Smith", "told", "The war is over")]
    [InlineData("\"We lost. The war is over,\" Smith said on Monday.", "Smith", "said", "We lost. The war is over")]
    [InlineData("'The war is over,' Smith wrote.", "Smith", "wrote", "The war is over")]
    [InlineData("‘The war is over,’ Smith added.", "Smith", "added", "The war is over")]
    [InlineData("\"The war is over,\" continued Smith.", "Smith", "continued", "The war is over")]
    // Direct, interrupted by the cue.
    [InlineData("\"I am here,\" he said, \"and I stay.\"", "he", "said", "I am here,\" he said, \"and I stay.")]
    [InlineData("\"I am here,\" said Smith, \"and I stay.\"", "Smith", "said", "I am here,\" said Smith, \"and I stay.")]
    [InlineData("\"I am here,\" Smith said. \"I stay.\"", "Smith", "said", "I am here,\" Smith said. \"I stay.")]
    // Direct, through a participle.
    [InlineData("Smith left the talks, saying: \"There is nothing to discuss.\"", "Smith", "saying", "There is nothing to discuss.")]
    [InlineData("Smith was quoted as saying, \"The war is over.\"", "Smith", "was quoted as saying", "The war is over.")]
    [InlineData("Smith went on to say: \"The war is over.\"", "Smith", "went on to say", "The war is over.")]
    public void Direct_quotation(string text, string source, string cue, string content, Quotation quotation = Direct, Stance stance = Asserts) =>
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
    [InlineData("Smith, who arrived on Sunday, said that the war was over.", "Smith", "said", "that the war was over")]
    [InlineData("John Smith, a farmer from Kent, said that the war was over.", "John Smith", "said", "that the war was over")]
    [InlineData("A spokesman for Acme Corp said that the plant had closed.", "A spokesman for Acme Corp", "said", "that the plant had closed")]
    [InlineData("Smith and Jones said that the war was over.", "Smith and Jones", "said", "that the war was over")]
    [InlineData("Smith visited London and said that the war was over.", "Smith", "said", "that the war was over")]
    [InlineData("Smith left the talks, arguing that it had failed.", "Smith", "arguing", "that it had failed")]
    [InlineData("Reuters reported that the plant had closed.", "Reuters", "reported", "that the plant had closed")]
    [InlineData("They claim that they have won.", "They", "claim", "that they have won")]
    [InlineData("Residents say that the water is gone.", "Residents", "say", "that the water is gone")]
    [InlineData("A study of 300 patients found that the drug worked.", "A study of 300 patients", "found", "that the drug worked")]
    [InlineData("Mr. Smith said that the war was over.", "Mr. Smith", "said", "that the war was over")]
    [InlineData("In London officials said that the war was over.", "officials", "said", "that the war was over")]
    [InlineData("While the market fell, Smith said that the bank was sound.", "Smith", "said", "that the bank was sound")]
    [InlineData("A report released last year found that the bridge was unsafe.", "A report", "found", "that the bridge was unsafe")]
    // without "that"
    [InlineData("Officials said the two raised 350 million dollars.", "Officials", "said", "the two raised 350 million dollars")]
    [InlineData("Smith says he relies on the bank.", "Smith", "says", "he relies on the bank")]
    [InlineData("Smith said the group was gone.", "Smith", "said", "the group was gone")]
    [InlineData("Smith says Acme owes the city money.", "Smith", "says", "Acme owes the city money")]
    [InlineData("Smith said on Monday the deal was dead.", "Smith", "said", "the deal was dead")]
    [InlineData("Smith told reporters the deal was dead.", "Smith", "told", "the deal was dead")]
    [InlineData("Smith told Reuters the deal was dead.", "Smith", "told", "the deal was dead")]
    [InlineData("The police said they had arrested two men.", "The police", "said", "they had arrested two men")]
    [InlineData("Officials said 40 people were hurt.", "Officials", "said", "40 people were hurt")]
    [InlineData("Smith admitted he had lied.", "Smith", "admitted", "he had lied")]
    [InlineData("The US says it has left the country.", "The US", "says", "it has left the country")]
    // the cue behind or between
    [InlineData("The war is over, Smith said.", "Smith", "said", "The war is over")]
    [InlineData("The war was over, said Smith.", "Smith", "said", "The war was over")]
    [InlineData("The war is over, officials said on Monday.", "officials", "said", "The war is over")]
    [InlineData("The war, Smith said, is over.", "Smith", "said", "The war, Smith said, is over")]
    [InlineData("Prices rose 4 per cent in May, the government said.", "the government", "said", "Prices rose 4 per cent in May")]
    // noun phrase, infinitive, gerund
    [InlineData("The Taliban claimed capture of the province.", "The Taliban", "claimed", "capture of the province")]
    [InlineData("The Taliban claims victory", "The Taliban", "claims", "victory")]
    [InlineData("Acme confirmed the deaths of two workers.", "Acme", "confirmed", "the deaths of two workers")]
    [InlineData("Acme announced a new plant in May.", "Acme", "announced", "a new plant in May")]
    [InlineData("Smith claims to have seen the letter.", "Smith", "claims", "to have seen the letter")]
    [InlineData("Smith vowed to fight the ruling.", "Smith", "vowed", "to fight the ruling")]
    [InlineData("Smith admitted taking the money.", "Smith", "admitted", "taking the money")]
    // charges
    [InlineData("Smith blamed Acme for the fire.", "Smith", "blamed", "Acme for the fire")]
    [InlineData("Smith described the attack as an act of war.", "Smith", "described", "the attack as an act of war")]
    public void Indirect_speech(string text, string source, string cue, string content) => Check(text, source, cue, content, Indirect, Asserts, Firm);

    [Theory]
    [InlineData("Smith said the plan was \"a disgrace\".", "Smith", "said", "the plan was \"a disgrace\"")]
    [InlineData("Smith said that Acme had \"lied to everybody\" for years.", "Smith", "said", "that Acme had \"lied to everybody\" for years")]
    [InlineData("Smith said \"the war\" was over.", "Smith", "said", "\"the war\" was over")]
    [InlineData("Smith called it \"a farce\".", "Smith", "called", "it \"a farce\"")]
    [InlineData("Smith described the vote as \"a farce\".", "Smith", "described", "the vote as \"a farce\"")]
    public void Mixed_speech(string text, string source, string cue, string content) => Check(text, source, cue, content, Mixed, Asserts, Firm);

    [Theory]
    [InlineData("Smith confirmed that he is still in London saying, \"The work is going on. I am staying here\".", "confirmed", "that he is still in London saying, \"The work is going on. I am staying here\"")]
    [InlineData("Smith said that the work was going on: \"We are staying here until May.\"", "said", "that the work was going on: \"We are staying here until May.\"")]
    public void Whole_quoted_sentences_in_indirect_speech_make_it_direct(string text, string cue, string content) => Check(text, "Smith", cue, content, Direct, Asserts, Firm);

    [Theory]
    [InlineData("According to Smith, the war is over.", "Smith", "According to", "the war is over")]
    [InlineData("The war is over, according to Smith.", "Smith", "according to", "The war is over")]
    [InlineData("The attack, according to officials, killed ten people.", "officials", "according to", "The attack, according to officials, killed ten people")]
    [InlineData("According to a report by the United Nations, ten people died.", "a report by the United Nations", "According to", "ten people died")]
    [InlineData("Ten people died in the fire, according to the BBC.", "the BBC", "according to", "Ten people died in the fire")]
    [InlineData("According to the ministry's figures, exports fell by half.", "the ministry's figures", "According to", "exports fell by half")]
    [InlineData("Smith's claim that the war is over drew laughter.", "Smith", "claim", "that the war is over drew laughter")]
    [InlineData("A warning from doctors that the ward would close went unheard.", "doctors", "warning", "that the ward would close went unheard")]
    public void Prepositions_and_nouns(string text, string source, string cue, string content) => Check(text, source, cue, content, Indirect, Asserts, Firm);

    private static void Check(string text, string? source, string cue, string content, Quotation quotation, Stance stance, Certainty certainty)
    {
        var claims = ArticleBuilder.ClaimsOf(text, Names);
        var claim = Assert.Single(claims);
        Assert.Equal((source, cue, content), (claim.Source.Text, claim.Cue.Text, claim.Content.Text));
        Assert.Equal((quotation, stance, certainty), (claim.Quotation, claim.Stance, claim.Certainty));
    }
}
