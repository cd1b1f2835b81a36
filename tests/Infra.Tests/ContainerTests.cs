using System.Text.Json.Nodes;
using System.Xml.Linq;
using Enrichment.Storage.Queues;

namespace Infra.Tests;

public class ContainerTests
{
    private const string Manifest = "deploy/kubernetes/enrich-serve.yaml";

    private static string[] Dockerfile { get; } = File.ReadAllLines(InfraFiles.InRepository("Dockerfile"));

    [Fact]
    public void Its_images_are_of_what_the_projects_are_built_for()
    {
        var version = XDocument.Load(InfraFiles.InRepository("Directory.Build.props")).Descendants("TargetFramework").Single().Value["net".Length..];

        Assert.Equal(
            [$"FROM mcr.microsoft.com/dotnet/sdk:{version} AS build", $"FROM mcr.microsoft.com/dotnet/aspnet:{version}-noble-chiseled"],
            Dockerfile.Where(line => line.StartsWith("FROM ", StringComparison.Ordinal)));
    }

    [Fact]
    public void It_serves_and_not_as_root() =>
        Assert.Equal(["USER $APP_UID", "ENTRYPOINT [\"dotnet\", \"/app/enrich.dll\"]", "CMD [\"serve\"]"], Dockerfile[^3..]);

    [Fact]
    public void It_is_built_of_what_is_named_and_nothing_else()
    {
        var ignored = File.ReadAllLines(InfraFiles.InRepository(".dockerignore")).Where(line => !line.StartsWith('#')).ToList();

        Assert.Equal("*", ignored[0]);
        Assert.All(ignored.Where(line => line[0] == '!' && !line.Contains('*', StringComparison.Ordinal)), line => Assert.True(Path.Exists(InfraFiles.InRepository(line[1..])), line));
        Assert.Equal(["**/bin", "**/obj"], ignored[^2..]);
    }

    [Fact]
    public void On_Kubernetes_there_are_as_many_as_the_queues_of_the_stages_are_long_and_never_none()
    {
        var scaling = Document("ScaledObject")["spec"]!;

        Assert.Equal(
            InboxQueue.All.Where(queue => !queue.IsPoison).Select(queue => $"azure-queue {queue.Name} of ACCOUNT"),
            scaling["triggers"]!.AsArray().Select(trigger => $"{trigger!["type"]} {trigger["metadata"]!["queueName"]} of {trigger["metadata"]!["accountName"]}"));
        Assert.Equal("1", $"{scaling["minReplicaCount"]}");
        Assert.Equal($"{Document("Deployment")["metadata"]!["name"]}", $"{scaling["scaleTargetRef"]!["name"]}");
        Assert.All(scaling["triggers"]!.AsArray(), trigger => Assert.Equal($"{Document("TriggerAuthentication")["metadata"]!["name"]}", $"{trigger!["authenticationRef"]!["name"]}"));
    }

    [Fact]
    public void There_it_has_an_identity_no_key_no_root_and_the_time_to_end_what_it_does()
    {
        var pod = Document("Deployment")["spec"]!["template"]!;
        var container = Assert.Single(pod["spec"]!["containers"]!.AsArray())!;

        Assert.Equal("true", $"{pod["metadata"]!["labels"]!["azure.workload.identity/use"]}");
        Assert.Equal("azure-workload", $"{Document("TriggerAuthentication")["spec"]!["podIdentity"]!["provider"]}");
        Assert.Equal("""[{"name":"ENRICHMENT_STORAGE","value":"https://ACCOUNT.blob.core.windows.net"}]""", container["env"]!.ToJsonString());
        Assert.Equal(("true", "true"), ($"{pod["spec"]!["securityContext"]!["runAsNonRoot"]}", $"{container["securityContext"]!["readOnlyRootFilesystem"]}"));
        Assert.InRange(int.Parse($"{pod["spec"]!["terminationGracePeriodSeconds"]}"), 31, 120);
    }

    [Fact]
    public void There_it_opens_no_board_and_writes_no_index() =>
        Assert.Equal(
            """["serve","--quiet","--no-board","--no-index"]""",
            Document("Deployment")["spec"]!["template"]!["spec"]!["containers"]![0]!["args"]!.ToJsonString());

    private static JsonNode Document(string kind) => Yaml.Read(Manifest).Single(document => $"{document["kind"]}" == kind);
}
