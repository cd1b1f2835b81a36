using System.Text.RegularExpressions;

namespace Enrichment.Tests.Style;

/// <summary>The limit of .editorconfig, which the compiler and dotnet format do not check.</summary>
public partial class LineLengthTests
{
    private static readonly string[] Sources = ["bench", "src", "tests", "tools"];

    private static readonly int Limit =
        int.Parse(LimitSetting().Match(File.ReadAllText(Path.Join(Checkout.Root, ".editorconfig"))).Groups["limit"].Value);

    [Fact]
    public void Lines_of_code_are_at_most_as_long_as_the_limit()
    {
        var exempt = File.ReadLines(Path.Join(Checkout.Root, "tests/Enrichment.Tests/Style/long-lines.txt"))
            .Where(line => line.Length > 0 && line[0] != '#')
            .ToList();
        var files = Sources
            .SelectMany(Files)
            .Where(file => !exempt.Exists(folder => file.StartsWith($"{folder}/", StringComparison.Ordinal)));

        var violations = files.SelectMany(file => FindLongLines(file, File.ReadLines(Path.Join(Checkout.Root, file)))).ToList();

        Assert.True(violations.Count == 0, string.Join('\n', violations));
    }

    [Fact]
    public void A_line_over_the_limit_is_reported_with_its_place()
    {
        var lines = new[] { new string('a', Limit), new string('b', Limit + 1) };

        Assert.Equal([$"src/A.cs, line 2: {Limit + 1} characters, {Limit} are allowed."], FindLongLines("src/A.cs", lines));
    }

    [Fact]
    public void There_is_code_to_check() => Assert.All(Sources, folder => Assert.NotEmpty(Files(folder)));

    private static IEnumerable<string> FindLongLines(string file, IEnumerable<string> lines) => lines
        .Select((line, index) => (line.Length, Number: index + 1))
        .Where(line => line.Length > Limit)
        .Select(line => $"{file}, line {line.Number}: {line.Length} characters, {Limit} are allowed.");

    private static IEnumerable<string> Files(string folder) => Directory
        .EnumerateFiles(Path.Join(Checkout.Root, folder), "*.cs", SearchOption.AllDirectories)
        .Select(file => Path.GetRelativePath(Checkout.Root, file).Replace('\\', '/'))
        .Where(file => !file.Contains("/obj/", StringComparison.Ordinal) && !file.Contains("/node_modules/", StringComparison.Ordinal));

    [GeneratedRegex(@"^max_line_length = (?<limit>\d+)$", RegexOptions.Multiline)]
    private static partial Regex LimitSetting();
}
