using Enrichment.Articles;
using Enrichment.Documents.Formats;
using Enrichment.Documents.Html;

namespace Enrichment.Documents.Tests.Html;

public class HtmlFuzzTests
{
    private const int Mutations = 25;

    private static readonly ExtractionLimits Limits = new() { Time = TimeSpan.FromMinutes(2) };

    private static readonly string[] Parts =
    [
        "<div>", "</div>", "<b>", "</p>", "<table>", "<!--", "-->", "<script>", "<svg><p>", "<select>", "&#0;", "&#xFFFFFF;", "<template>",
        "</body>", "\0", "<p hidden>",
    ];

    public static TheoryData<string> Pages => [.. SavedPage.Names];

    // The format is used without the extractor, which reports any exception as a damaged document.
    [Theory]
    [MemberData(nameof(Pages))]
    public void A_damaged_page_is_read_or_rejected(string page)
    {
        var random = new Random(17);
        var content = SavedPage.ReadContent(page);
        for (var round = 0; round < Mutations; round++)
        {
            Read(Mutate(content, random));
        }
    }

    private static void Read(byte[] content)
    {
        using var time = new CancellationTokenSource(Limits.Time);
        try
        {
            var read = new HtmlFormat().Extract(content, Limits, time.Token);
            Assert.NotEmpty(read.Blocks);
            Assert.All(read.Blocks, block => Assert.Equal(block.Text.Trim(), block.Text));
            Assert.DoesNotContain(read.Blocks, block => block.Text.Length == 0 || block.Text.Contains('\n', StringComparison.Ordinal));
        }
        catch (ArticleException exception)
        {
            Assert.EndsWith(".", exception.Message, StringComparison.Ordinal);
        }
    }

    private static byte[] Mutate(byte[] content, Random random)
    {
        var mutant = content;
        for (var step = random.Next(1, 6); step > 0; step--) mutant = MutateOnce(mutant, random);
        return mutant;
    }

    private static byte[] MutateOnce(byte[] content, Random random)
    {
        var (from, to) = (random.Next(content.Length + 1), random.Next(content.Length + 1));
        if (from > to) (from, to) = (to, from);
        return random.Next(5) switch
        {
            0 => content[..to],
            1 => [.. content[..from], .. content[to..]],
            2 => [.. content[..to], .. content[from..]],
            3 => [.. content[..from], .. System.Text.Encoding.UTF8.GetBytes(Parts[random.Next(Parts.Length)]), .. content[from..]],
            _ => [.. content[..from], (byte)random.Next(256), .. content[Math.Min(from + 1, content.Length)..]],
        };
    }
}
