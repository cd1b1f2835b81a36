using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Infra.Tests;

public partial class WorkflowTests
{
    private static readonly string[] Files = [".github/workflows/ci.yml", ".github/workflows/codeql.yml", ".github/workflows/deploy.yml"];

    public static TheoryData<string> All => [.. Files];

    [Theory]
    [MemberData(nameof(All))]
    public void Actions_are_pinned_to_a_version(string workflow) => Assert.All(
        Steps(workflow).Select(step => $"{step["uses"]}").Where(uses => uses.Length > 0),
        uses => Assert.Matches("^[a-z-]+(/[a-z-]+)+@(v[0-9]+(\\.[0-9]+)*|[0-9a-f]{40})$", uses));

    [Theory]
    [MemberData(nameof(All))]
    public void They_know_no_secrets(string workflow) =>
        Assert.DoesNotMatch(@"secrets\s*[.\[]", File.ReadAllText(InfraFiles.InRepository(workflow)));

    [Theory]
    [MemberData(nameof(All))]
    public void What_they_may_do_is_to_read(string workflow) =>
        Assert.Equal("""{"contents":"read"}""", Yaml.Read(workflow).Single()["permissions"]!.ToJsonString());

    [Fact]
    public void Deploying_may_ask_for_a_token_as_well_and_nothing_else_may()
    {
        Assert.Equal("""{"contents":"read","id-token":"write"}""", Assert.Single(Jobs(".github/workflows/deploy.yml"))["permissions"]!.ToJsonString());
        Assert.All(Jobs(".github/workflows/ci.yml"), job => Assert.Null(job["permissions"]));
    }

    [Fact]
    public void The_code_analysis_may_write_its_alerts_and_nothing_else() => Assert.Equal(
        """{"actions":"read","contents":"read","security-events":"write"}""",
        Assert.Single(Jobs(".github/workflows/codeql.yml"))["permissions"]!.ToJsonString());

    [Fact]
    public void All_workflows_are_checked() => Assert.Equal(
        Files,
        Directory.GetFiles(InfraFiles.InRepository(".github/workflows"))
            .Select(file => $".github/workflows/{Path.GetFileName(file)}")
            .Order(StringComparer.Ordinal));

    [Fact]
    public void Input_comes_to_a_script_as_a_variable_and_never_as_part_of_it() =>
        Assert.All(Files.SelectMany(Steps).Select(step => $"{step["run"]}"), run => Assert.DoesNotContain("${{", run, StringComparison.Ordinal));

    [Fact]
    public void Everything_is_built_checked_and_tested_the_function_app_included()
    {
        var scripts = string.Join('\n', Steps(".github/workflows/ci.yml").Select(step => $"{step["run"]}"));

        Assert.All(
            ["dotnet build\n", "dotnet build src/Enrichment.Functions", "dotnet format", "lint --pattern 'infra/**/*.bicep'", "dotnet test --no-build", "dotnet test tests/Enrichment.Functions.Tests --configuration Release", "docker build"],
            command => Assert.Contains(command, scripts, StringComparison.Ordinal));
    }

    [BicepFact]
    public async Task What_a_deployment_is_told_by_variables_is_what_the_parameter_file_reads()
    {
        var read = Read().Matches(await File.ReadAllTextAsync(InfraFiles.MainParameters)).Select(match => match.Groups[1].Value).ToHashSet();
        var told = Assert.Single(Jobs(".github/workflows/deploy.yml"))["env"]!.AsObject().Select(variable => variable.Key);

        Assert.Empty(told.Except(read).Except(["AZURE_SUBSCRIPTION_ID"]));
    }

    private static IEnumerable<JsonNode> Jobs(string workflow) => Yaml.Read(workflow).Single()["jobs"]!.AsObject().Select(job => job.Value!);

    private static IEnumerable<JsonNode> Steps(string workflow) => Jobs(workflow).SelectMany(job => job["steps"]!.AsArray()).Select(step => step!);

    [GeneratedRegex("readEnvironmentVariable\\('([A-Z_]+)'")]
    private static partial Regex Read();
}
