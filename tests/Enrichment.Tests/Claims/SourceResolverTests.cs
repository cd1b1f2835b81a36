using Enrichment.Articles;
using Enrichment.Claims.Detection;
using Enrichment.Claims.Reading;
using Enrichment.Claims.Sources;
using Enrichment.Tests.Syntax;

namespace Enrichment.Tests.Claims;

/// <summary>
/// What sources are linked to, with trees. A source is written "[She|Ann Smith]": the words, and the entity they are linked to; nothing
/// after the bar if they are not linked.
/// </summary>
public sealed class SourceResolverTests
{
    private static readonly string[] Names =
    [
        "Smith/Ann Smith:Person", "Jones/Peter Jones:Person", "Syed Yousuf Raza Gilani/Gilani:Person", "Clinton/Bill Clinton:Person",
        "John Doe/Doe:Person", "Mary Baker/Baker:Person", "Robin van Persie/van Persie:Person", "William Ruto/Ruto:Person",
        "Kyaw Zaw:Person", "Tom Brown/Brown:Person", "Lopez:Person", "Reuters", "Acme Corp/Acme", "World Bank", "Ministry of Transport",
        "Taliban", "Council on Relations", "Labour", "Kenya:Location", "London:Location", "Malaysia:Location", "Dutchman:Group",
        "DP", "Afghans/Afghan:Group", "Demetrios Minor:Person",
    ];

    [Theory]
    [InlineData("[Smith|Ann Smith] said that it was over.")]
    [InlineData("[Opposition leader Syed Yousuf Raza Gilani|Syed Yousuf Raza Gilani] said that it was over.")]
    [InlineData("[President Bill Clinton|Bill Clinton] said that it was over.")]
    [InlineData("[Mr Jones|Peter Jones] said that it was over.")]
    [InlineData("[Ann Smith, a nurse from London,|Ann Smith] said that it was over.")]
    [InlineData("[Smith, who runs the union,|Ann Smith] said that it was over.")]
    [InlineData("[Smith of the Ministry of Transport|Ann Smith] said that it was over.")]
    [InlineData("[Acme spokesman John Doe|John Doe] said that it was over.")]
    [InlineData("[The World Bank|World Bank] said that it was over.")]
    [InlineData("[The Ministry of Transport|Ministry of Transport] said that it was over.")]
    public void A_name_that_is_the_head_is_the_source(string marked) => Check(marked);

    [Theory]
    [InlineData("Gov. Peter Jones arrived. [The governor|Peter Jones] said that it was over.")]
    [InlineData("Sen. Ann Smith and Gov. Peter Jones arrived. [The senator|Ann Smith] said that it was over.")]
    [InlineData("Gov. Peter Jones met Gov. Ann Smith. [The governor|] said that it was over.")]
    public void An_abbreviated_title_is_a_role(string marked) => Check(marked);

    [Theory]
    [InlineData("[The governor, an Afghan,|] said that it was over. [The governor|] left, he said.")]
    public void A_group_that_a_person_belongs_to_is_not_the_person(string marked) => Check(marked);

    [Theory]
    [InlineData("[The minister, Ann Smith,|Ann Smith] said that it was over.")]
    [InlineData("[A spokesman for the ministry, John Doe,|John Doe] said that it was over.")]
    [InlineData("[The union's secretary, Mary Baker,|Mary Baker] said that it was over.")]
    [InlineData("\"It is over,\" said [the secretary, Mary Baker|Mary Baker].")]
    [InlineData("[The lawyer for Smith, John Doe,|John Doe] said that it was over.")]
    [InlineData("[The director of the Council on Relations Mary Baker|Mary Baker] said that it was over.")]
    public void A_name_in_apposition_to_the_head_is_the_source(string marked) => Check(marked);

    [Theory]
    [InlineData("Demetrios Minor arrived. [Minor|Demetrios Minor] said that it was over.")]
    [InlineData("Demetrios Minor arrived. [The minor|] said that it was over.")]
    public void A_surname_that_is_also_a_common_word_is_the_source(string marked) => Check(marked);

    [Theory]
    [InlineData("[Clinton's advisers|] said that it was over.")]
    [InlineData("[Clinton's lawyer|] said that it was over.")]
    [InlineData("[The lawyer for Smith|] said that it was over.")]
    [InlineData("[A spokesman for Acme|] said that it was over.")]
    [InlineData("[Taliban officials|] said that it was over.")]
    [InlineData("[Residents in London|] said that it was over.")]
    [InlineData("[People close to Smith|] said that it was over.")]
    [InlineData("[A friend of Smith|] said that it was over.")]
    [InlineData("[Supporters of Clinton|] said that it was over.")]
    [InlineData("[The man who attacked Smith|] said that it was over.")]
    [InlineData("[A report by Acme|] said that it was over.")]
    public void A_name_that_only_modifies_the_head_is_not_the_source(string marked) => Check(marked);

    [Theory]
    [InlineData("[Smith and Jones|] said that it was over.")]
    [InlineData("[Acme and the World Bank|] said that it was over.")]
    public void Several_names_are_not_one_source(string marked) => Check(marked);

    [Theory]
    [InlineData("Ann Smith came to London. [She|Ann Smith] said that it was over.")]
    [InlineData("Peter Jones came to London. [He|Peter Jones] said that it was over.")]
    [InlineData("Peter Jones came to London.\n\n[He|Peter Jones] said that it was over.")]
    [InlineData("Lopez came to London. [She|Lopez] said that it was over.")]
    [InlineData("Smith arrived late. \"It is over,\" [she|Ann Smith] said.")]
    [InlineData("Smith left London because [she|Ann Smith] believed that it was over.")]
    [InlineData("Jones said [he|Peter Jones] believed it was over.")]
    [InlineData("After the vote [Jones|Peter Jones] spoke to his supporters. [He|Peter Jones] said that it was over.")]
    public void A_pronoun_is_the_only_person_it_can_be(string marked) => Check(marked);

    [Theory]
    [InlineData("Ann Smith met Peter Jones. [She|Ann Smith] said that it was over.")]
    [InlineData("Ann Smith met Peter Jones. [He|Peter Jones] said that it was over.")]
    [InlineData("Mrs Lopez met Peter Jones. [She|Lopez] said that it was over.")]
    [InlineData("Mr Lopez met Ann Smith. [He|Lopez] said that it was over.")]
    [InlineData("Lopez, a spokeswoman for Acme, met Ann Smith. [He|] said that it was over.")]
    [InlineData("Ann Smith came to London. [He|] said that it was over.")]
    [InlineData("Peter Jones came to London. [She|] said that it was over.")]
    public void The_gender_decides(string marked) => Check(marked);

    [Theory]
    [InlineData("Jones said that it was over. [He|Peter Jones] added that nobody was hurt. [He|Peter Jones] said that it was late.")]
    [InlineData("Jones was elected on Monday. He thanked his family. [He|Peter Jones] said that it was over.")]
    [InlineData("Jones said that it was over. Nobody was hurt. [He|Peter Jones] added that it was late.")]
    public void A_pronoun_goes_on_with_the_person_of_the_pronoun_before(string marked) => Check(marked);

    [Theory]
    [InlineData("Jones told Reuters that it was over. [He|Peter Jones] said that nobody was hurt.")]
    [InlineData("Kyaw Zaw told Reuters that it was over. [He|Kyaw Zaw] said that nobody was hurt.")]
    [InlineData("\"It is over,\" [Kyaw Zaw|Kyaw Zaw] told Reuters.")]
    [InlineData("The plan drew a response from Peter Jones. \"It is bad. It is old. It is over,\" [he|Peter Jones] told Reuters.")]
    [InlineData("Jones spoke with reporters from Reuters in London. [He|Peter Jones] said that nobody was hurt.")]
    public void The_addressee_is_not_the_speaker(string marked) => Check(marked);

    [Theory]
    [InlineData("While [she|Ann Smith] believes that it is over, Smith wants to go on.")]
    [InlineData("When he arrived in London, [Jones|Peter Jones] said that it was over.")]
    public void A_pronoun_can_be_before_its_name(string marked) => Check(marked);

    [Theory]
    [InlineData("Peter Jones met Tom Brown. [He|] said that it was over.")]
    [InlineData("Peter Jones and Tom Brown came to London. [He|] said that it was over.")]
    [InlineData("Nothing happened. [He|] said that it was over.")]
    [InlineData("A man attacked Jones. [He|] said that it was over.")]
    [InlineData("Jones will resign, [he|] said.")]
    [InlineData("Brown was arrested. Jones was elected. Clinton met Doe. [He|] said that it was over.")]
    public void A_pronoun_without_a_clear_person_is_not_linked(string marked) => Check(marked);

    [Theory]
    [InlineData("Jones said: \"Brown was there. [He|] said that it was over.\"")]
    [InlineData("\"[I|] think that it is over,\" Jones said.")]
    [InlineData("\"[They|] said that it was over,\" Jones said.")]
    public void A_pronoun_inside_a_quotation_is_another_voice(string marked) => Check(marked);

    [Theory]
    [InlineData("Acme lost money. [It|Acme Corp] said that it was over.")]
    [InlineData("Acme met the World Bank. [They|] said that it was over.")]
    [InlineData("Acme published a report. [It|] said that it was over.")]
    [InlineData("Residents fled London. [They|] said that it was over.")]
    [InlineData("Jones met voters. [They|] said that it was over.")]
    public void It_and_they_can_be_an_organization(string marked) => Check(marked);

    [Theory]
    [InlineData("Spokesman John Doe came late. [The spokesman|John Doe] said that it was over.")]
    [InlineData("Mary Baker, the mayor of London, came late. [The mayor|Mary Baker] said that it was over.")]
    [InlineData("Mary Baker, the mayor of London, came late. [The mayor of London|Mary Baker] said that it was over.")]
    [InlineData("Mary Baker is the mayor of London. [The mayor|Mary Baker] said that it was over.")]
    [InlineData("Mary Baker, who is the mayor of London, came late. [The mayor|Mary Baker] said that it was over.")]
    [InlineData("The mayor, Mary Baker, came late. [The mayor|Mary Baker] said that it was over.")]
    [InlineData("Foreign minister Peter Jones came late. [The foreign minister|Peter Jones] said that it was over.")]
    [InlineData("Foreign minister Peter Jones came late. [The minister|Peter Jones] said that it was over.")]
    [InlineData("Deputy President William Ruto came late. [The DP|William Ruto] said that it was over.")]
    [InlineData("Dutch striker Robin van Persie came late. [The Dutchman|Robin van Persie] said that it was over.")]
    [InlineData("[The minister|Ann Smith] said that it was over. The minister, Ann Smith, came late.")]
    [InlineData("Spokeswoman Mary Baker came late. [The spokesperson|Mary Baker] said that it was over.")]
    [InlineData("Malaysian minister Peter Jones came late. [The Malaysian minister|Peter Jones] said that it was over.")]
    public void A_role_is_the_only_person_with_that_role(string marked) => Check(marked);

    [Theory]
    [InlineData("Spokesman John Doe met spokeswoman Mary Baker. [The spokesperson|] said that it was over.")]
    [InlineData("Mary Baker, the mayor of London, came late. [The mayor of Paris|] said that it was over.")]
    [InlineData("Mary Baker, the mayor of London, came late. [A mayor|] said that it was over.")]
    [InlineData("Mary Baker, the mayor of London, came late. [Mayors|] said that it was over.")]
    [InlineData("Mary Baker, the mayor of London, met a mayor from Kenya. [The mayor|] said that it was over.")]
    [InlineData("Spokesman John Doe came late. [The spokeswoman|] said that it was over.")]
    [InlineData("Peter Jones, a lawyer, came late. [Her lawyer|] said that it was over.")]
    [InlineData("Foreign minister Peter Jones came late. [The finance minister|] said that it was over.")]
    [InlineData("Peter Jones came late. [The minister|] said that it was over.")]
    public void A_role_that_others_can_have_is_not_linked(string marked) => Check(marked);

    [Theory]
    [InlineData("Peter Jones, an official, came late. [The official|] said that it was over.")]
    [InlineData("Peter Jones, a witness, came late. [The witness|] said that it was over.")]
    [InlineData("Smith spoke on Monday. [A source|] said that it was over.")]
    [InlineData("Smith spoke on Monday. [An insider|] said that it was over.")]
    [InlineData("Smith spoke on Monday. [The woman|] said that it was over.")]
    [InlineData("[A source|] said that \"Smith is tired\".")]
    [InlineData("[An official who asked not to be named|] said that Smith was tired.")]
    [InlineData("Smith spoke on Monday. [Someone|] said that it was over.")]
    public void A_person_without_a_name_is_never_linked(string marked) => Check(marked);

    [Theory]
    [InlineData("The World Bank lost money. [The bank|World Bank] said that it was over.")]
    [InlineData("Acme Corp lost money. [The company|Acme Corp] said that it was over.")]
    [InlineData("Acme Corp lost money. [The firm|Acme Corp] said that it was over.")]
    [InlineData("The Ministry of Transport was closed. [The ministry|Ministry of Transport] said that it was over.")]
    [InlineData("The Council on Relations met. [The council|Council on Relations] said that it was over.")]
    [InlineData("The World Bank lost money. [The central bank|] said that it was over.")]
    [InlineData("The World Bank lost money. [The company|] said that it was over.")]
    [InlineData("The World Bank bought a bank. [The bank|] said that it was over.")]
    [InlineData("The World Bank lost money. [Banks|] said that it was over.")]
    public void An_organization_is_linked_by_its_noun(string marked) => Check(marked);

    [Fact]
    public void I_in_a_quotation_is_its_speaker_if_the_speaker_is_known()
    {
        var marked = MarkedText.Parse("\"[I|Peter Jones] think that it is over,\" Jones said.");
        var article = ArticleBuilder.Build(marked.Text);
        var entities = ArticleBuilder.Entities(article, Names);

        Assert.Equal(entities[0], CreateResolver(article, entities).Resolve(new(marked.Marks[0].Offset, 1), entities[0]).Entity);
    }

    private static void Check(string marked)
    {
        var parsed = MarkedText.Parse(marked);
        var article = ArticleBuilder.Build(parsed.Text);
        var resolver = CreateResolver(article, ArticleBuilder.Entities(article, Names));

        Assert.NotEmpty(parsed.Marks);
        Assert.All(parsed.Marks, mark =>
            Assert.Equal(mark.Value, resolver.Resolve(new(mark.Offset, mark.Text.Length)).Entity?.Name ?? ""));
    }

    private static SourceResolver CreateResolver(Article article, IReadOnlyList<Enrichment.Entities.Entity> entities)
    {
        var tokenized = TokenizedArticle.Create(article);
        var trees = StoredTrees.Find(article);
        var words = new ArticleWords(tokenized, trees, ClaimDetector.IsSupported);
        var groups = Passages.Create(article, words, new NameIndex(entities), CancellationToken.None);
        var quotations = QuotedParts.Find(groups.SelectMany(group => group.Passages));
        return new SourceResolver(tokenized, trees, entities, quotations, CancellationToken.None);
    }
}
