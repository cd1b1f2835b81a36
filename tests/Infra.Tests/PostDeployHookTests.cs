using CliWrap;
using CliWrap.Buffered;

namespace Infra.Tests;

/// <summary>The hook as azd runs it on Linux and macOS, with an Azure CLI that only writes down what it is asked for.</summary>
public sealed class PostDeployHookTests : IDisposable
{
    private static readonly Dictionary<string, string?> Outputs = new()
    {
        ["AZURE_SUBSCRIPTION_ID"] = "sub",
        ["AZURE_RESOURCE_GROUP"] = "rg-desk",
        ["AZURE_FUNCTION_APP_NAME"] = "func-desk",
        ["AZURE_STORAGE_ACCOUNT_NAME"] = "stdesk",
        ["EVENTS_IDENTITY_NAME"] = "id-events-desk",
    };

    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [UnixFact]
    public async Task Once_the_app_has_its_key_the_subscription_is_deployed()
    {
        var run = await RunAsync(Outputs);

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(
            [
                "functionapp keys list --subscription sub --resource-group rg-desk --name func-desk --query length(systemKeys.blobs_extension || '') --output tsv",
                "deployment group create --subscription sub --resource-group rg-desk --name events --template-file infra/events.bicep"
                + " --parameters functionAppName=func-desk storageName=stdesk identityName=id-events-desk --output none",
            ],
            await File.ReadAllLinesAsync(_folder["asked"]));
        Assert.Contains("put samples/panjshir.txt --storage https://stdesk.blob.core.windows.net\n", run.StandardOutput, StringComparison.Ordinal);
    }

    [UnixFact]
    public async Task Without_an_output_it_says_which_and_does_nothing()
    {
        var run = await RunAsync(Outputs.ToDictionary(output => output.Key, output => output.Key == "EVENTS_IDENTITY_NAME" ? null : output.Value));

        Assert.NotEqual(0, run.ExitCode);
        Assert.Contains("EVENTS_IDENTITY_NAME", run.StandardError, StringComparison.Ordinal);
        Assert.False(File.Exists(_folder["asked"]));
    }

    private async Task<BufferedCommandResult> RunAsync(Dictionary<string, string?> environment)
    {
        var az = _folder.Write("az", $"#!/bin/sh\necho \"$*\" >> '{_folder["asked"]}'\n[ \"$1\" = functionapp ] && echo 56 || true\n");
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(az, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        environment = new(environment) { ["PATH"] = $"{_folder.Path}:{Environment.GetEnvironmentVariable("PATH")}" };
        return await Cli.Wrap(InfraFiles.InRepository(AzdProject.HookOn("posix")))
            .WithEnvironmentVariables(environment).WithWorkingDirectory(_folder.Path).WithValidation(CommandResultValidation.None).ExecuteBufferedAsync();
    }
}
