using System.Text;
using Enrichment.Fuzz.Tests.Fuzzing;
using Enrichment.Fuzz.Tests.Targets;

namespace Enrichment.Fuzz.Tests;

/// <summary>The short run. FuzzCommand is the long one.</summary>
public class FuzzTests
{
    private const int Seed = 20211;

    public static TheoryData<string> Targets => [.. FuzzTargets.All.Select(target => target.Name)];

    [Theory]
    [MemberData(nameof(Targets))]
    public void Mutated_input_is_read_or_rejected_in_time_and_always_in_the_same_way(string name)
    {
        var target = FuzzTargets.All.Single(target => target.Name == name);
        var failures = new List<FuzzFailure>();

        new Fuzzer(target, Seed).Run(0, target.ShortCount, failures.Add);

        Assert.True(failures.Count == 0, string.Join("\n\n", failures.Take(5)));
    }

    [Theory]
    [MemberData(nameof(Targets))]
    public void A_number_of_an_input_always_gives_the_same_input(string name)
    {
        var target = FuzzTargets.All.Single(target => target.Name == name);
        var index = target.Seeds.Count + 7;

        Assert.Equal(new Mutator(target, Seed).Create(index), new Mutator(target, Seed).Create(index));
    }

    [Fact]
    public void A_defect_is_reported_with_its_input_and_the_arguments_that_show_it_again()
    {
        var target = new FuzzTarget("defect", ["good"u8.ToArray(), "bad"u8.ToArray()], ["bad"], ThrowIfBad);
        var failures = new List<FuzzFailure>();

        new Fuzzer(target, 3).Run(0, 2, failures.Add);

        var failure = Assert.Single(failures);
        Assert.Equal(("defect-3-1.bin", "defect --seed 3 --first 1 --count 1"), (failure.FileName, failure.Arguments));
        Assert.Equal(failure.Input, new Mutator(target, 3).Create(1));
        Assert.StartsWith("System.InvalidOperationException", failure.Problem, StringComparison.Ordinal);
    }

    [Fact]
    public void A_result_that_changes_is_a_defect()
    {
        var readings = 0;
        var target = new FuzzTarget("changing", [[]], ["a"], _ => $"{readings++}");

        Assert.Equal("The second reading had another result.", Fuzzer.FindProblem(target, []));
    }

    private static string ThrowIfBad(byte[] input) =>
        Encoding.UTF8.GetString(input) == "bad" ? throw new InvalidOperationException() : "read";
}
