using Enrichment.Embedded.Network;
using FsCheck.Xunit;

namespace Enrichment.Embedded.Tests.Network;

public class TreeDecoderTests
{
    private const int MostWordsOfAll = 5;

    private static readonly float[] UnusualScores =
        [float.NaN, float.PositiveInfinity, float.NegativeInfinity, float.MaxValue, float.MinValue, 0, 0, -1e4f, 1];

    [Property(MaxTest = 300)]
    public void The_tree_is_the_best_of_all_projective_trees_with_one_root(byte size, int seed)
    {
        var count = 1 + (size % MostWordsOfAll);
        var scores = CreateScores(count, seed, random => (float)((random.NextDouble() * 20) - 10));

        AssertIsBest(scores, count);
    }

    [Property(MaxTest = 300)]
    public void So_it_is_if_many_scores_are_equal(byte size, int seed)
    {
        var count = 1 + (size % MostWordsOfAll);

        AssertIsBest(CreateScores(count, seed, random => random.Next(3)), count);
    }

    [Property(MaxTest = 100)]
    public void Any_scores_of_up_to_100_words_give_a_tree_with_one_root(byte size, int seed)
    {
        var count = 1 + (size % 100);

        AssertIsTree(CreateScores(count, seed, random => random.NextSingle()), count);
    }

    [Property(MaxTest = 200)]
    public void So_do_scores_that_are_infinite_or_not_a_number(byte size, int seed)
    {
        var count = 1 + (size % 100);

        AssertIsTree(CreateScores(count, seed, random => UnusualScores[random.Next(UnusualScores.Length)]), count);
    }

    [Theory]
    [InlineData(float.NaN)]
    [InlineData(float.PositiveInfinity)]
    [InlineData(float.NegativeInfinity)]
    [InlineData(0f)]
    [InlineData(1f)]
    public void So_do_scores_that_are_all_equal(float score)
    {
        foreach (var count in (int[])[1, 2, 3, 100]) AssertIsTree(CreateScores(count, 0, _ => score), count);
    }

    // Word 1 depends on word 2 and word 2 on word 1, and so on.
    [Fact]
    public void So_do_scores_whose_best_heads_are_cycles()
    {
        var scores = CreateScores(100, 0, _ => 0);
        for (var word = 0; word < 100; word++)
        {
            if (word > 0) scores[(word * 101) + word] = 100 - word;
            if (word < 99) scores[(word * 101) + word + 2] = 100.5f - word;
        }

        AssertIsTree(scores, 100);
    }

    [Fact]
    public void A_score_that_is_not_a_number_counts_as_the_lowest()
    {
        float[] scores = [1, 0, float.NaN, float.NaN, 1, 0];

        Assert.Equal([-1, 0], TreeDecoder.Decode(scores, 2));
    }

    [Fact]
    public void The_score_of_a_word_as_its_own_head_is_not_read()
    {
        float[] scores = [1, 5, 0, 0, 1, 5];

        Assert.Equal([-1, 0], TreeDecoder.Decode(scores, 2));
    }

    [Fact]
    public void A_second_root_is_never_worth_it()
    {
        float[] scores = [9_000, 0, -9_000, 9_000, -9_000, 0];

        Assert.Single(TreeDecoder.Decode(scores, 2), head => head == -1);
    }

    [Theory]
    [InlineData(true, -1, 0)]
    [InlineData(true, -1, 0, 1, 1)]
    [InlineData(true, -1, 2, 3, 0)]
    [InlineData(false, -1)]
    [InlineData(false, -1, 0, 0)]
    [InlineData(false, -1, 1)]
    [InlineData(false, -1, 0, 3, 2)]
    [InlineData(false, -1, 2, 3, 1)]
    public void A_tree_has_one_root_and_no_cycle(bool isTree, params int[] heads) => Assert.Equal(isTree, TreeDecoder.IsTree(heads));

    [Fact]
    public void A_chain_of_many_words_is_checked_in_linear_time() =>
        Assert.True(TreeDecoder.IsTree([-1, .. Enumerable.Range(0, 300_000)]));

    private static float[] CreateScores(int count, int seed, Func<Random, float> create)
    {
        var random = new Random(seed);
        return [.. Enumerable.Range(0, count * (count + 1)).Select(_ => create(random))];
    }

    private static void AssertIsTree(float[] scores, int count)
    {
        var heads = TreeDecoder.Decode(scores, count);

        Assert.Equal(count, heads.Length);
        Assert.True(Trees.IsTree(heads) && Trees.IsProjective(heads), string.Join(' ', heads));
    }

    private static void AssertIsBest(float[] scores, int count)
    {
        AssertIsTree(scores, count);
        Assert.Equal(CreateTrees(count).Max(heads => Sum(scores, heads)), Sum(scores, TreeDecoder.Decode(scores, count)), 1e-3);
    }

    private static IEnumerable<int[]> CreateTrees(int count)
    {
        var sequences = (int)Math.Pow(count + 1, count);
        return Enumerable.Range(0, sequences).Select(number => CreateHeads(number, count)).Where(Trees.IsTree).Where(Trees.IsProjective);
    }

    private static int[] CreateHeads(int number, int count)
    {
        var heads = new int[count];
        for (var word = 0; word < count; word++, number /= count + 1) heads[word] = (number % (count + 1)) - 1;
        return heads;
    }

    private static double Sum(float[] scores, int[] heads) =>
        heads.Select((head, word) => (double)scores[(word * (heads.Length + 1)) + head + 1]).Sum();
}
