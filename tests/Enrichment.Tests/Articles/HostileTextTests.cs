using System.Diagnostics;
using System.Text;
using Enrichment.Articles;
using Enrichment.Articles.Reading;

namespace Enrichment.Tests.Articles;

public class HostileTextTests
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(60);

    [Theory]
    [InlineData("", "a")]
    [InlineData("", "a:\n")]
    [InlineData("", "Key: value\n")]
    [InlineData("", "Title: a\n- b\n")]
    [InlineData("---\n", "a: b\n")]
    [InlineData("---\na:\n", "- b\n")]
    [InlineData("", "KABUL, ")]
    [InlineData("", "18 July 2022 ")]
    [InlineData("By ", "Aa and ")]
    [InlineData("", "(")]
    [InlineData("", "1")]
    [InlineData("", "-")]
    [InlineData("", "Aa bb\n\n")]
    public void A_text_of_1_MiB_is_read_or_refused_in_bounded_time(string start, string part)
    {
        var text = new StringBuilder(start);
        while (text.Length + part.Length < ArticleReader.MaxTextBytes) text.Append(part);
        var watch = Stopwatch.StartNew();

        try
        {
            Reading.Text(text.ToString());
        }
        catch (ArticleException error)
        {
            Assert.Equal(ErrorCode.EmptyArticle, error.Code);
        }

        Assert.True(watch.Elapsed < Limit, $"It took {watch.Elapsed}.");
    }
}
