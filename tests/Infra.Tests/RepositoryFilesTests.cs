using System.Text.Json.Nodes;

namespace Infra.Tests;

/// <summary>Files of the repository that only tools read.</summary>
public class RepositoryFilesTests
{
    [Fact]
    public void Dependabot_updates_every_kind_of_dependency_where_it_is_declared()
    {
        var updates = Yaml.Read(".github/dependabot.yml").Single()["updates"]!.AsArray().Select(update => $"{update!["package-ecosystem"]} {update["directory"]}");
        var npm = RepositoryFiles.Named("package.json").Select(path => $"npm /{Path.GetDirectoryName(path)!.Replace('\\', '/')}");

        Assert.Equal(
            npm.Concat(["devcontainers /", "docker /", "github-actions /", "nuget /"]).Order(StringComparer.Ordinal),
            updates.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("bug_report.yml")]
    [InlineData("feature_request.yml")]
    public void An_issue_form_has_a_name_and_every_field_has_an_id_and_a_label(string file)
    {
        var form = Yaml.Read($".github/ISSUE_TEMPLATE/{file}").Single();
        var fields = form["body"]!.AsArray().Where(field => $"{field!["type"]}" != "markdown").ToList();

        Assert.All(["name", "description"], key => Assert.NotEqual("", $"{form[key]}"));
        Assert.NotEmpty(fields);
        Assert.All(fields, field => Assert.All([field!["id"], field["attributes"]!["label"]], value => Assert.NotEqual("", $"{value}")));
    }

    [Fact]
    public void The_development_container_has_the_SDK_that_builds_the_image()
    {
        var container = JsonNode.Parse(File.ReadAllText(InfraFiles.InRepository(".devcontainer/devcontainer.json")))!;

        Assert.Equal($"FROM {container["image"]} AS build", File.ReadLines(InfraFiles.InRepository("Dockerfile")).First(line => line.StartsWith("FROM ", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_launch_profile_starts_its_project()
    {
        var profiles = RepositoryFiles.Named("launchSettings.json")
            .SelectMany(path => JsonNode.Parse(File.ReadAllText(InfraFiles.InRepository(path)))!["profiles"]!.AsObject())
            .ToList();

        Assert.NotEmpty(profiles);
        Assert.All(profiles, profile => Assert.Equal("Project", $"{profile.Value!["commandName"]}"));
    }
}
