using Enrichment.Embedded.Entities.Tagging;
using Enrichment.Text;

namespace Enrichment.Embedded.Tests.Entities.Tagging;

public class TagTokensTests
{
    [Theory]
    [InlineData("Kabul-based", 3)]
    [InlineData("Mazar-e-Sharif", 5)]
    public void A_hyphenated_word_is_cut_into_its_parts_and_hyphens(string word, int parts) => Assert.Equal(parts, CountTokens(word));

    [Fact]
    public void A_hyphenated_word_that_is_too_long_for_prose_stays_whole() =>
        Assert.Equal(1, CountTokens(string.Join('-', Enumerable.Repeat("a", 1_000))));

    private static int CountTokens(string text)
    {
        var tokens = new List<TagToken>();
        TagTokens.Read(text, new TokenRun(text, new TextSpan(0, text.Length)).Tokens, tokens);
        return tokens.Count;
    }
}
