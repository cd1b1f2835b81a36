using System.Reflection;
using System.Text.Json.Nodes;
using CliWrap;
using CliWrap.Buffered;

namespace Infra.Tests;

/// <summary>The Bicep compiler. It needs neither the network nor ICU.</summary>
internal static class BicepCli
{
    public const string WhyNot = "The Bicep compiler is fetched for Linux on x64 only.";

    private static readonly string? Program =
        typeof(BicepCli).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().SingleOrDefault(metadata => metadata.Key == "Bicep")?.Value;

    public static bool IsHere => Program is not null;

    /// <summary>Compiles a file; anything there is to say about it is a fault.</summary>
    public static async Task<JsonNode> BuildAsync(string file) => JsonNode.Parse(await RunAsync("build", file, "--stdout", "--no-restore"))!;

    /// <summary>Everything there is to say about a file, or about all that a pattern takes in; empty where that is nothing.</summary>
    public static async Task<string> LintAsync(params string[] files)
    {
        var lint = await Command(["lint", "--no-restore", .. files]).WithWorkingDirectory(Checkout.Root).WithValidation(CommandResultValidation.None).ExecuteBufferedAsync();
        return $"{lint.StandardOutput}{lint.StandardError}{(lint.ExitCode == 0 ? "" : $"exit code {lint.ExitCode}")}";
    }

    /// <summary>The parameters a .bicepparam file comes to, without an environment variable of its own set.</summary>
    public static async Task<JsonNode> ParametersAsync(string file) =>
        JsonNode.Parse(JsonNode.Parse(await RunAsync("build-params", file, "--stdout", "--no-restore"))!["parametersJson"]!.GetValue<string>())!["parameters"]!;

    /// <summary>What would be deployed, as far as can be said without an account.</summary>
    /// <param name="file">The template.</param>
    /// <param name="group">The resource group it is deployed to; null where it makes its own.</param>
    /// <param name="parameters">Its parameters, a line each.</param>
    public static async Task<Deployment> DeployAsync(string file, string? group, params string[] parameters)
    {
        using var folder = new TempFolder();
        var (template, name) = (Path.GetRelativePath(folder.Path, file).Replace('\\', '/'), Path.Join(folder.Path, "test"));
        await File.WriteAllLinesAsync($"{name}.bicepparam", [$"using '{template}'", .. parameters]);
        string[] scope = group is null ? ["--location", "swedencentral"] : ["--resource-group", group];
        await RunAsync(
            ["snapshot", $"{name}.bicepparam", "--mode", "Overwrite", "--tenant-id", Guid.Empty.ToString(), "--subscription-id", Guid.Empty.ToString(), "--deployment-name", "test", .. scope]);
        return new Deployment(JsonNode.Parse(await File.ReadAllTextAsync($"{name}.snapshot.json"))!);
    }

    private static async Task<string> RunAsync(params string[] arguments)
    {
        var run = await Command(arguments).WithValidation(CommandResultValidation.None).ExecuteBufferedAsync();
        Assert.True(run.ExitCode == 0 && run.StandardError.Length == 0, $"bicep {string.Join(' ', arguments)}: exit code {run.ExitCode}\n{run.StandardError}");
        return run.StandardOutput;
    }

    private static Command Command(params string[] arguments) =>
        Cli.Wrap(Program!).WithArguments(arguments).WithEnvironmentVariables(environment => environment.Set("DOTNET_SYSTEM_GLOBALIZATION_INVARIANT", "1"));
}
