using System.Text.Json.Nodes;

namespace Infra.Tests;

/// <summary>azure.yaml.</summary>
internal static class AzdProject
{
    public static JsonNode File { get; } = Assert.Single(Yaml.Read("azure.yaml"));

    public static IEnumerable<string> Services => File["services"]!.AsObject().Select(service => service.Key);

    /// <summary>The script that runs after the code is deployed, on a platform: posix or windows.</summary>
    public static string HookOn(string platform) => $"{File["hooks"]!["postdeploy"]![platform]!["run"]}";
}
