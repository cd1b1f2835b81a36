using Enrichment.Embedded.Network;
using Enrichment.Text;
using FsCheck.Xunit;

namespace Enrichment.Embedded.Tests.Network;

public class NameDecoderTests
{
    private const int MostWordsOfAll = 4;

    private static readonly float[] UnusualScores = [float.NaN, float.PositiveInfinity, float.NegativeInfinity, 0, 0, 1, 5];

    [Property(MaxTest = 100)]
    public void The_labels_are_the_best_of_all_valid_sequences(byte size, int seed)
    {
        var scores = CreateScores(1 + (size % MostWordsOfAll), seed, random => (random.NextSingle() * 10) - 5);

        AssertIsBest(scores);
    }

    [Property(MaxTest = 100)]
    public void So_they_are_if_many_scores_are_equal(byte size, int seed) =>
        AssertIsBest(CreateScores(1 + (size % MostWordsOfAll), seed, random => random.Next(3)));

    [Property(MaxTest = 200)]
    public void A_sequence_is_valid_for_any_scores(byte size, int seed)
    {
        var scores = CreateScores(size, seed, random => UnusualScores[random.Next(UnusualScores.Length)]);

        var labels = NameDecoder.FindLabels(scores);

        Assert.Equal(size, labels.Length);
        Assert.True(IsValid(labels), string.Join(' ', labels.Select(label => NameLabels.All[label])));
    }

    [Theory]
    [InlineData("Ann Lee met Bob", "B-PER I-PER O B-PER", "Ann Lee Person", "Bob Person")]
    [InlineData("Ann Bob", "B-PER B-PER", "Ann Person", "Bob Person")]
    [InlineData("Paris Hilton", "B-LOC B-PER", "Paris Location", "Hilton Person")]
    [InlineData("the Bank of Oslo said", "O B-ORG I-ORG I-ORG O", "Bank of Oslo Organization")]
    [InlineData("a G20 day", "O B-Other O", "G20 Other")]
    [InlineData("no name", "O O")]
    [InlineData("", "")]
    public void Names_are_found_in_the_labels(string text, string labels, params string[] names)
    {
        var (words, scores) = (TestArticle.Split(text), CreateScores(labels));

        Assert.Equal(
            names, NameDecoder.Decode(words, scores).Select(name => $"{text.Substring(name.Offset, name.Length)} {GetKind(name)}"));
    }

    [Fact]
    public void The_confidence_is_that_of_the_least_certain_word()
    {
        var scores = CreateScores("B-PER I-PER");
        scores[1][NameLabels.Inside(NameLabels.Person)] = 3;

        var name = Assert.Single(NameDecoder.Decode(TestArticle.Split("Ann Lee"), scores));

        Assert.Equal(MathF.Exp(3) / (MathF.Exp(3) + 8), name.Confidence, 1e-5f);
    }

    [Fact]
    public void A_very_high_score_is_a_probability_of_1()
    {
        var scores = CreateScores("B-PER");
        scores[0][NameLabels.Begin(NameLabels.Person)] = 1_000;

        Assert.Equal(1, Assert.Single(NameDecoder.Decode([new TextSpan(0, 3)], scores)).Confidence);
    }

    private static string GetKind(NetworkName name) => name.Kind switch
    {
        NameLabels.Person => "Person",
        NameLabels.Location => "Location",
        NameLabels.Organization => "Organization",
        _ => "Other",
    };

    private static NameScores CreateScores(string labels)
    {
        var expected = labels.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return new NameScores([.. expected.SelectMany(label => NameLabels.All.Select(other => other == label ? 10f : 0f))]);
    }

    private static NameScores CreateScores(int count, int seed, Func<Random, float> create)
    {
        var random = new Random(seed);
        return new NameScores([.. Enumerable.Range(0, count * NameLabels.Count).Select(_ => create(random))]);
    }

    private static void AssertIsBest(NameScores scores)
    {
        var labels = NameDecoder.FindLabels(scores);
        var count = (int)Math.Pow(NameLabels.Count, scores.Count);
        var sequences = Enumerable.Range(0, count).Select(number => CreateLabels(number, scores.Count)).Where(IsValid);

        Assert.True(IsValid(labels));
        Assert.Equal(sequences.Max(sequence => Sum(scores, sequence)), Sum(scores, labels), 1e-4f);
    }

    private static int[] CreateLabels(int number, int count)
    {
        var labels = new int[count];
        for (var word = 0; word < count; word++, number /= NameLabels.Count) labels[word] = number % NameLabels.Count;
        return labels;
    }

    private static float Sum(NameScores scores, int[] labels) => labels.Select((label, word) => scores[word][label]).Sum();

    // By the names of the labels: "I-PER" only after "B-PER" or "I-PER".
    private static bool IsValid(int[] labels)
    {
        var before = "O";
        foreach (var label in labels.Select(label => NameLabels.All[label]))
        {
            if (label[0] == 'I' && (before == "O" || before[1..] != label[1..])) return false;
            before = label;
        }

        return true;
    }
}
