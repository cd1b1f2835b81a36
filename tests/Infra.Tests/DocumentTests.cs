using System.Text.RegularExpressions;

namespace Infra.Tests;

/// <summary>The Markdown documents of the repository.</summary>
public partial class DocumentTests
{
    public static TheoryData<string> All => [.. RepositoryFiles.Named(".md").Where(path => !path.StartsWith("samples/", StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(All))]
    public void Relative_links_lead_to_a_file_and_a_heading(string document)
    {
        var links = Link().Matches(WithoutCode(Read(document))).Select(match => match.Groups["target"].Value);
        var missing = links.Where(link => !link.Contains(':', StringComparison.Ordinal) && !Exists(document, link));

        Assert.Empty(missing);
    }

    // The changelog and the decisions may name what was there at their time.
    [Fact]
    public void Code_that_a_document_names_exists()
    {
        var code = string.Join('\n', RepositoryFiles.Named(".cs").Select(path => File.ReadAllText(InfraFiles.InRepository(path))));
        var documents = RepositoryFiles.Named(".md").Where(path => !path.StartsWith("docs/adr/", StringComparison.Ordinal) && path != "CHANGELOG.md");
        var missing = from document in documents
                      from Match name in CodeName().Matches(WithoutCode(Read(document)))
                      where !Regex.IsMatch(code, $@"\b{name.Groups["name"].Value}\b")
                      select $"{document} names {name.Groups["name"].Value}, which is not in the code.";

        Assert.Empty(missing);
    }

    [Fact]
    public void Every_test_that_the_threat_model_names_exists()
    {
        var names = TestName().Matches(Read("docs/security.md"));

        Assert.NotEmpty(names);
        Assert.Empty(names.Where(name => !IsTest(name.Groups["class"].Value, name.Groups["method"].Value)).Select(name => name.Value));
    }

    [Fact]
    public void Every_row_of_the_threat_model_has_a_threat_a_limit_and_a_test_or_setting()
    {
        var rows = Read("docs/security.md").Split('\n').Where(line => line.StartsWith("| ", StringComparison.Ordinal) && !line.StartsWith("|-", StringComparison.Ordinal))
            .Select(line => line.Trim('|', ' ').Split(" | ")).Where(row => row[0] != "Threat").ToList();

        Assert.True(rows.Count > 30, $"There are only {rows.Count} rows.");
        Assert.All(rows, row => Assert.True(row.Length == 3 && row[2].Contains('`', StringComparison.Ordinal) && !row[2].Contains("TODO", StringComparison.Ordinal), string.Join(" | ", row)));
    }

    [Fact]
    public void The_index_of_the_decisions_has_every_number_up_to_the_last_one()
    {
        var files = RepositoryFiles.Named(".md").Where(path => Decision().IsMatch(path)).Select(path => (Number(path), Path.GetFileName(path))).ToList();
        var rows = IndexRow().Matches(Read("docs/adr/README.md")).Select(match => (int.Parse(match.Groups["number"].Value), match.Groups["file"].Value)).ToList();

        Assert.Equal(Enumerable.Range(1, files.Max().Item1), rows.Select(row => row.Item1));
        Assert.Equal(files, rows.Where(row => row.Item2.Length > 0));
    }

    [Fact]
    public void A_decision_has_the_number_of_its_file_in_its_heading() => Assert.All(
        RepositoryFiles.Named(".md").Where(path => Decision().IsMatch(path)),
        path => Assert.StartsWith($"# {Number(path)}. ", Read(path), StringComparison.Ordinal));

    private static bool IsTest(string name, string method) => RepositoryFiles.Named(".cs")
        .Where(path => Path.GetFileNameWithoutExtension(path) == name)
        .Any(path => Regex.IsMatch(File.ReadAllText(InfraFiles.InRepository(path)), $@"public (async )?(void|Task) {method}\("));

    private static bool Exists(string document, string link)
    {
        var parts = link.Split('#', 2);
        var path = parts[0].Length == 0 ? document : Path.Join(Path.GetDirectoryName(document), parts[0]);
        if (parts.Length == 1) return Path.Exists(InfraFiles.InRepository(path));
        return File.Exists(InfraFiles.InRepository(path)) && Anchors(path).Contains(parts[1]);
    }

    // GitHub makes the anchor of a heading from its letters and digits in lower case, with hyphens for spaces.
    private static IEnumerable<string> Anchors(string document) => Heading().Matches(WithoutCode(Read(document)))
        .Select(match => NotInAnchor().Replace(match.Groups["text"].Value.Trim().ToLowerInvariant(), "").Replace(' ', '-'));

    private static int Number(string path) => int.Parse(Path.GetFileName(path)[..4]);

    private static string WithoutCode(string text) => CodeBlock().Replace(text, "");

    private static string Read(string document) => File.ReadAllText(InfraFiles.InRepository(document));

    [GeneratedRegex(@"`(?<class>[A-Z]\w*Tests)\.(?<method>\w+)`")]
    private static partial Regex TestName();

    [GeneratedRegex(@"\]\((?<target>[^)\s]+)\)")]
    private static partial Regex Link();

    // A type in code marks: two or more words in PascalCase, perhaps with a member.
    [GeneratedRegex(@"`(?<name>([A-Z][a-z]+){2,})(\.\w+)?`")]
    private static partial Regex CodeName();

    [GeneratedRegex(@"^```.*?^```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex CodeBlock();

    [GeneratedRegex(@"^#+ (?<text>.+)$", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex(@"[^\p{L}\p{N}\- _]")]
    private static partial Regex NotInAnchor();

    [GeneratedRegex(@"^docs/adr/\d{4}-")]
    private static partial Regex Decision();

    [GeneratedRegex(@"^\| (\[(?<number>\d+)\]\((?<file>[^)]+)\)|(?<number>\d+)) \|", RegexOptions.Multiline)]
    private static partial Regex IndexRow();
}
