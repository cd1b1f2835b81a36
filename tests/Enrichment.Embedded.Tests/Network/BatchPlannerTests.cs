using Enrichment.Embedded.Network;
using Enrichment.Tests.Text;
using FsCheck.Xunit;

namespace Enrichment.Embedded.Tests.Network;

public class BatchPlannerTests
{
    [Fact]
    public void Each_sentence_is_read_by_itself_in_the_order_of_the_article()
    {
        var texts = Enumerable.Range(1, 90).Select(count => string.Concat(Enumerable.Repeat("word ", count)));

        var lengths = BatchPlanner.Plan(Encode(texts)).Select(batch => Assert.Single(batch).Pieces.Length);

        Assert.Equal(Enumerable.Range(3, 90), lengths);
    }

    [Property(Arbitrary = [typeof(Texts)], MaxTest = 200)]
    public void Every_sentence_with_a_letter_is_in_one_batch_or_equal_to_one_in_a_batch(ArticleText text)
    {
        var sentences = Encode(text.Value.Split(' ')).ToList();

        var planned = BatchPlanner.Plan(sentences).SelectMany(batch => batch).ToList();

        Assert.Equal(planned.Count, planned.Distinct(SameInputs.Comparer).Count());
        Assert.Equal(
            sentences.Where(HasLetter).ToHashSet(SameInputs.Comparer),
            planned.ToHashSet(SameInputs.Comparer));
    }

    [Fact]
    public void A_sentence_that_is_repeated_is_read_once() =>
        Assert.Single(BatchPlanner.Plan(Encode(Enumerable.Repeat("The board met.", 10_000))).SelectMany(batch => batch));

    [Theory]
    [InlineData("The board met.", "the board met.")]
    [InlineData("The board met.", "The board met!")]
    [InlineData("He said so.", "He denied so.")]
    [InlineData("a b", "ab")]
    [InlineData("xq zq", "xqzq")]
    public void Sentences_that_differ_to_the_network_are_both_read(string one, string other) =>
        Assert.Equal(2, BatchPlanner.Plan(Encode([one, other])).Sum(batch => batch.Count));

    [Theory]
    [InlineData("***")]
    [InlineData("…")]
    [InlineData("— ! ? 😀")]
    [InlineData("12345 !!!")]
    [InlineData("\u0301")]
    public void A_sentence_without_a_letter_is_not_read(string text) =>
        Assert.Empty(BatchPlanner.Plan(Encode([text])));

    [Theory]
    [InlineData("— a")]
    [InlineData("G20")]
    [InlineData("漢!")]
    public void A_sentence_with_a_letter_is_read(string text) => Assert.Single(BatchPlanner.Plan(Encode([text])));

    [Fact]
    public void No_sentences_need_no_batch() => Assert.Empty(BatchPlanner.Plan([]));

    [Fact]
    public void Equal_inputs_have_equal_hashes_wherever_the_sentence_is()
    {
        var encoder = new SentenceEncoder();
        var text = "He left. He left.";
        var words = TestArticle.Split(text);
        var (one, other) = (encoder.Encode(text, [.. words.Take(3)])[0], encoder.Encode(text, [.. words.Skip(3)])[0]);

        Assert.True(SameInputs.Comparer.Equals(one, other));
        Assert.Equal(SameInputs.Comparer.GetHashCode(one), SameInputs.Comparer.GetHashCode(other));
    }

    private static bool HasLetter(EncodedSentence sentence) =>
        sentence.Shapes.Any(shape => shape is not (WordShape.None or WordShape.Number or WordShape.Mark));

    private static IEnumerable<EncodedSentence> Encode(IEnumerable<string> texts) => texts.SelectMany(TestArticle.Encode);
}
