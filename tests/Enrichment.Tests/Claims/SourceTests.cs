using Enrichment.Articles;
using Enrichment.Claims;
using Enrichment.Claims.Detection;
using Enrichment.Tests.Syntax;

namespace Enrichment.Tests.Claims;

public sealed class SourceTests
{
    private static readonly string[] Names =
        ["Smith/Ann Smith:Person", "Jones/Mary Jones:Person", "Zabihullah:Person",
            "Taliban", "Acme Corp/Acme", "Ministry of Transport", "London:Location"];

    [Theory]
    [InlineData("Smith said that it was over.", "Smith", "Ann Smith")]
    [InlineData("Taliban Spokesperson Zabihullah said that it was over.", "Taliban Spokesperson Zabihullah", "Zabihullah")]
    [InlineData("The Taliban said that it was over.", "The Taliban", "Taliban")]
    [InlineData("Mary Jones, a nurse, said that it was over.", "Mary Jones, a nurse", "Mary Jones")]
    [InlineData("The union's secretary, Mary Jones, said that it was over.", "The union's secretary, Mary Jones", "Mary Jones")]
    [InlineData("It is over, according to the Ministry of Transport.", "the Ministry of Transport", "Ministry of Transport")]
    public void A_name_is_the_entity_it_names(string text, string source, string entity) => Check(text, SourceKind.Named, source, entity);

    [Theory]
    [InlineData("A minister said that it was over.", "A minister")]
    [InlineData("The witness said that it was over.", "The witness")]
    [InlineData("A spokesman for Acme said that it was over.", "A spokesman for Acme")]
    [InlineData("Officials said that it was over.", "Officials")]
    [InlineData("Taliban officials said that it was over.", "Taliban officials")]
    [InlineData("Residents in London said that it was over.", "Residents in London")]
    [InlineData("Sources close to the talks said that it was over.", "Sources close to the talks")]
    [InlineData("Two people who saw the letter said that it was over.", "Two people who saw the letter")]
    [InlineData("Some said that it was over.", "Some")]
    public void A_source_without_a_name_is_unnamed(string text, string source) => Check(text, SourceKind.Unnamed, source, null);

    [Theory]
    [InlineData("The mayor of London said that it was over.", "The mayor of London")]
    [InlineData("The minister said that it was over.", "The minister")]
    [InlineData("His lawyer said that it was over.", "His lawyer")]
    [InlineData("The study found that it was over.", "The study")]
    public void A_description_of_one_source_is_described(string text, string source) => Check(text, SourceKind.Described, source, null);

    [Fact]
    public void A_name_without_an_entity_is_a_named_source() =>
        Check("On Monday Haroldson said that it was over.", SourceKind.Named, "Haroldson", null);

    [Theory]
    [InlineData("Smith came to London. She said that it was over.", "She", "Ann Smith")]
    [InlineData("Smith arrived late. \"It is over,\" she said.", "she", "Ann Smith")]
    public void A_pronoun_is_the_one_person_named_before(string text, string source, string entity) =>
        Check(text, SourceKind.Pronoun, source, entity);

    [Theory]
    [InlineData("Smith met Jones. She said that it was over.", "She")]
    [InlineData("Acme met the Taliban. They said that it was over.", "They")]
    [InlineData("Nothing happened. He said that it was over.", "He")]
    [InlineData("Smith came to London.\n\nHe said that it was over.", "He")]
    public void A_pronoun_with_several_candidates_is_not_resolved(string text, string source) =>
        Check(text, SourceKind.Pronoun, source, null);

    [Fact]
    public void A_pronoun_is_the_last_speaker()
    {
        var claims = ArticleBuilder.FindClaims("Smith said that it was over. She added that nobody was hurt.", Names);
        Assert.Equal(claims[0].Source.Entity, claims[1].Source.Entity);
        Assert.NotNull(claims[1].Source.Entity);
    }

    [Theory]
    [InlineData("Smith told Jones that it was over. He told the Courier that the mine was safe.", "John Smith")]
    [InlineData("\"It was old and it leaked,\" said Smith. \"We knew that.\" He told the Courier that the mine was safe.", "John Smith")]
    [InlineData("Jones, who also met Smith, said it was over. He told the Courier that the mine was safe.", "Jim Jones")]
    public void A_pronoun_that_speaks_is_the_speaker_of_the_sentence_before(string text, string entity) =>
        Assert.Equal(entity, ArticleBuilder.FindClaims(text, "Smith/John Smith:Person", "Jones/Jim Jones:Person")[^1].Source.Name);

    [Fact]
    public void A_person_in_the_sentence_of_a_pronoun_is_nearer_than_the_last_speaker()
    {
        var claims = ArticleBuilder.FindClaims("Smith told Jones that it was over. As Mary Jones left, she said it was over.", Names);
        Assert.NotEqual("Ann Smith", claims[^1].Source.Name);
    }

    [Fact]
    public void A_role_is_not_a_person_whom_the_article_introduces_much_later() => Assert.Null(ArticleBuilder.FindClaims(
        "The minister said that nobody was hurt. It rained all night. The roads were closed. The trains stopped. The dam held. " +
        "Kabul's minister Zabihullah came late.", Names)[0].Source.Name);

    [Fact]
    public void A_role_is_the_only_person_with_that_role()
    {
        var claims = ArticleBuilder.FindClaims(
            "Spokesperson Zabihullah said that it was over. The spokesperson said that nobody was hurt.", Names);
        Assert.Equal((SourceKind.Described, claims[0].Source.Entity), (claims[1].Source.Kind, claims[1].Source.Entity));
    }

    [Fact]
    public void A_role_is_remembered_from_a_sentence_that_claims_nothing()
    {
        var claims = ArticleBuilder.FindClaims("Mary Jones, the mayor of London, came late. The mayor said that nobody was hurt.", Names);
        Assert.Equal((SourceKind.Described, "person:mary-jones"), (claims[0].Source.Kind, claims[0].Source.Entity));
    }

    [Fact]
    public void An_organization_is_not_its_spokesperson()
    {
        var claims = ArticleBuilder.FindClaims("Taliban spokesperson Zabihullah came late. The Taliban said that nobody was hurt.", Names);
        Assert.Equal((SourceKind.Named, "Taliban"), (claims[0].Source.Kind, claims[0].Source.Name));
    }

    [Fact]
    public void A_role_that_two_people_have_is_not_resolved()
    {
        var claims = ArticleBuilder.FindClaims(
            "Spokesperson Zabihullah met spokesperson Mary Jones. The spokesperson said that nobody was hurt.", Names);
        Assert.Equal((SourceKind.Described, (string?)null), (claims[0].Source.Kind, claims[0].Source.Entity));
    }

    [Theory]
    [InlineData("Mary Jones came late. He said that it was over.")]
    [InlineData("Smith and Jones said that it was over.")]
    [InlineData("Smith's lawyer said that it was over.")]
    [InlineData("The lawyer for Smith said that it was over.")]
    [InlineData("Mary Jones, a witness, came late. The witness said that it was over.")]
    public void An_unclear_source_is_not_linked(string text) =>
        Assert.All(ArticleBuilder.FindClaims(text, Names), claim => Assert.Null(claim.Source.Entity));

    [Fact]
    public void A_second_verb_has_the_subject_of_the_first()
    {
        var claims = ArticleBuilder.FindClaims("Smith said that it was over, adding that nobody was hurt.", Names);
        Assert.Equal(["Smith", "Smith"], claims.Select(claim => claim.Source.Text));
        Assert.Equal(["that it was over", "that nobody was hurt"], claims.Select(claim => claim.Content.Text));
    }

    private static void Check(string text, SourceKind kind, string source, string? entity)
    {
        var article = ArticleBuilder.Build(text);
        var entities = ArticleBuilder.Entities(article, Names);
        var claim = Assert.Single(ClaimDetector.Detect(TokenizedArticle.Create(article), entities, StoredTrees.Find(article)).Claims);
        Assert.Equal((kind, source), (claim.Source.Kind, claim.Source.Text));
        Assert.Equal(entity, entities.SingleOrDefault(candidate => candidate.Id == claim.Source.Entity)?.Name);
        Assert.Equal(entity, claim.Source.Name);
    }
}
