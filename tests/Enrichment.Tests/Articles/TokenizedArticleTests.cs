using Enrichment.Articles;
using Enrichment.Tests.Entities;
using Enrichment.Text;

namespace Enrichment.Tests.Articles;

public class TokenizedArticleTests
{
    private static readonly Article Article =
        NamedText.CreateArticle("He left. She stayed.") with { Sentences = [new(0, 8, "en"), new(9, 11, "en")] };

    [Fact]
    public void It_has_the_tokens_of_each_sentence()
    {
        var tokens = TokenizedArticle.Create(Article).Tokens;

        Assert.Equal([3, 3], tokens.Select(sentence => sentence.Count));
        Assert.Equal([new TextSpan(0, 8), new TextSpan(9, 11)], tokens.Select(sentence => sentence.GetSpan(0, sentence.Count)));
    }

    [Fact]
    public void An_article_that_was_tokenized_equals_one_that_was_not()
    {
        var other = Article with { Title = "" } with { Title = null };

        _ = TokenizedArticle.Create(Article);

        Assert.Equal(other, Article);
    }
}
