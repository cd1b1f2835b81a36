using System.CommandLine;
using System.CommandLine.Invocation;
using System.Reflection;
using Enrichment.Embedded;
using Enrichment.Pipeline;

namespace Enrichment.Cli.Commands;

/// <summary>Prints the version of the command and, in parentheses, the versions that determine its results.</summary>
internal sealed class VersionAction : SynchronousCommandLineAction
{
    // "enrich --version nonsense" prints the version too.
    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        var command = typeof(VersionAction).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;
        var models = Enum.GetValues<AnalyzerModel>()
            .Select(model => $", model {AnalyzerModels.GetName(model)} {EmbeddedProvider.GetVersion(model)}");
        parseResult.InvocationConfiguration.Output.WriteLine(
            $"enrich {command} (pipeline {EnrichmentPipeline.Version}{string.Concat(models)})");
        return ExitCode.Success;
    }
}
