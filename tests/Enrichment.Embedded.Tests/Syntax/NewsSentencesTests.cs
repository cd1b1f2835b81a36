using Enrichment.Embedded.Tests.Network;
using Enrichment.Syntax;

namespace Enrichment.Embedded.Tests.Syntax;

public sealed class NewsSentencesTests
{
    private static readonly IParser Parser = EmbeddedProvider.CreateParser();

    public static TheoryData<string, string> Sentences => WrittenArcs.ReadSentences("news-sentences.txt");

    public static TheoryData<string, string> KnownErrors => WrittenArcs.ReadSentences("known-errors.txt");

    [Theory]
    [MemberData(nameof(Sentences))]
    public void A_sentence_of_news_has_the_arcs_that_rules_need(string sentence, string arcs) =>
        Assert.Equal([], WrittenArcs.FindMissing(Parse(sentence), arcs));

    [Theory]
    [MemberData(nameof(KnownErrors))]
    public void A_sentence_in_the_list_of_known_errors_is_still_wrong(string sentence, string arcs) =>
        Assert.NotEmpty(WrittenArcs.FindMissing(Parse(sentence), arcs));

    private static SyntaxTree Parse(string sentence) => Parser.Parse(TestArticle.Create(sentence), default)[0]!;
}
