using System.Text;
using Enrichment.Pipeline;

namespace Enrichment.Embedded.Tests.Pipeline;

/// <summary>The size of the results of long articles; docs/reliability.md has the limits.</summary>
public class ResultSizeTests
{
    private const int MostPerByte = 20;
    private const int Length = 200_000;

    public static TheoryData<string> Largest =>
    [
        "statement and denial", "reported denials", "He said that he said that", "nested reports", "blank lines", "according to",
        "allegedly", "said Smith", "spaced initials", "sentences of one word", "columns", "names in spelling variants",
        "all names different", "all sources different", "bylines", "handles", "units", "ordinary news",
    ];

    [Theory]
    [MemberData(nameof(Largest))]
    public void The_result_of_a_long_article_is_at_most_20_times_as_large_as_its_text(string name)
    {
        var text = HostileInputs.All[name](Length);

        var result = EnrichmentJson.ToDocument(Enriched.Text(text)).Length;

        Assert.True(result <= MostPerByte * Encoding.UTF8.GetByteCount(text), $"The result has {result:N0} bytes.");
    }

    [Theory]
    [InlineData("blank lines", "paragraphsOmitted")]
    [InlineData("sentences of one word", "sentencesOmitted")]
    [InlineData("ISO dates", "datesOmitted")]
    [InlineData("all amounts different", "quantitiesOmitted")]
    [InlineData("reported denials", "targetsOmitted")]
    [InlineData("statement and denial", "claimsOmitted")]
    [InlineData("statement and denial", "disputesOmitted")]
    public void A_warning_has_the_number_of_the_annotations_that_were_left_out(string name, string code) =>
        AssertWarning(HostileInputs.All[name](Length), code);

    [Fact]
    public void So_has_one_about_mentions_of_the_same_names() =>
        AssertWarning(string.Concat(Enumerable.Repeat("Ann Lee met Bob Ray and Tom Fox in Oslo. ", Length / 41)), "mentionsOmitted");

    [Fact]
    public void So_has_one_about_different_names()
    {
        var given = Split("Anna David Emma George Helen James Laura Maria Peter Susan Alice Brian Carol Daniel Edward Frank Grace Henry " +
            "Irene John Karen Linda Michael Nancy Oliver Paul Rachel Simon Thomas Victor");
        var surnames = Split("Adams Baker Carter Davis Evans Fisher Garcia Harris Jackson Kelly Lewis Martin Nelson Parker Roberts " +
            "Smith Taylor Walker Wilson Young Allen Brown Clark Edwards Foster Green Hughes Johnson King Lopez Miller Moore Murphy " +
            "Owen Phillips Quinn Reed Scott Turner Watson Anderson Bennett Collins Dixon Ellis Fletcher Gibson Hamilton Ingram Jenkins");

        var sentences = surnames.Select(last => string.Join(", ", given.Select(first => $"{first} {last}")) + " spoke. ");

        AssertWarning(string.Concat(sentences), "entitiesOmitted");
    }

    [Fact]
    public void The_result_of_an_ordinary_article_is_indented_and_that_of_a_long_one_is_one_line()
    {
        Assert.True(CountLines("ordinary news", 10_000) > 1_000);
        Assert.Equal(1, CountLines("ordinary news", 100_001));
    }

    private static string[] Split(string words) => words.Split(' ');

    private static void AssertWarning(string text, string code)
    {
        var warning = Assert.Single(Enriched.Text(text).Warnings, warning => warning.Code == code);
        Assert.Matches("^[1-9][0-9,]* .+ left out", warning.Message);
    }

    private static int CountLines(string name, int length) =>
        EnrichmentJson.ToDocument(Enriched.Text(HostileInputs.All[name](length))).Count(b => b == '\n');
}
