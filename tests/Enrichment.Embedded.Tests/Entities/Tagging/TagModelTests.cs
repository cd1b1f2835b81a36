using System.Runtime.Intrinsics;
using Enrichment.Embedded.Entities.Tagging;
using Enrichment.Embedded.Models;

namespace Enrichment.Embedded.Tests.Entities.Tagging;

public class TagModelTests
{
    private const uint Prefix = 1u << (32 - TagModel.PrefixBits);

    private static readonly uint[] Keys = [0, Prefix + 3, 63 * Prefix, 64 * Prefix,
        65 * Prefix, (1000 * Prefix) + 7, uint.MaxValue - Prefix, uint.MaxValue];

    private static readonly TagModel Model = CreateModel(Keys);

    [Fact]
    public void Each_feature_counts_with_its_own_weights()
    {
        for (var at = 0; at < Keys.Length; at++) Assert.Equal(Row(at), Sums(Keys[at]));
    }

    [Fact]
    public void The_weights_of_all_features_of_a_token_are_added_up()
    {
        var expected = Enumerable.Range(0, TagLabels.Count)
            .Select(label => (short)Enumerable.Range(0, Keys.Length).Sum(at => Row(at)[label]));

        Assert.Equal(expected, Sums(Keys));
    }

    [Fact]
    public void A_feature_without_weights_counts_nothing() =>
        Assert.Equal(new short[TagLabels.Count], Sums(1, 2 * Prefix, 62 * Prefix, 66 * Prefix));

    [Fact]
    public void A_feature_that_shares_its_first_bits_with_another_is_not_taken_for_it() =>
        Assert.Equal(new short[TagLabels.Count], Sums(1, Prefix + 2, (1000 * Prefix) + 8));

    [Fact]
    public void A_model_without_features_counts_nothing()
    {
        var sums = CreateModel([]).Score(Keys);

        Assert.All(Enumerable.Range(0, TagLabels.Count), label => Assert.Equal(0, sums.GetElement(label)));
    }

    [Fact]
    public void The_first_bits_of_the_shipped_models_features_are_all_different()
    {
        var prefixes = TagModelFile.Read(ModelFile.Resource(EntityTagger.ResourceName), EntityTagger.ResourceName).FeatureKeys
            .Select(key => key / Prefix).ToList();

        Assert.Equal(prefixes.Count, prefixes.Distinct().Count());
    }

    private static TagModel CreateModel(uint[] keys) =>
        new(new TagModelContent(0.02f, new short[TagLabels.Count * TagLabels.Row], keys,
            [.. Enumerable.Range(0, keys.Length).SelectMany(Row).Select(weight => (sbyte)weight), 1], [], []));

    private static short[] Row(int at) => [.. Enumerable.Range(0, TagLabels.Count).Select(label => (short)((at * 15) + label - 60))];

    private static short[] Sums(params uint[] features)
    {
        var sums = Model.Score(features);
        return [.. Enumerable.Range(0, TagLabels.Count).Select(label => sums.GetElement(label))];
    }
}
