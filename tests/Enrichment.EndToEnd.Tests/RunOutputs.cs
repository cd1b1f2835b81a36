using System.Text.Json.Nodes;
using Enrichment.Embedded;
using Enrichment.Pipeline;

namespace Enrichment.EndToEnd.Tests;

/// <summary>The outputs of <c>enrich run</c>.</summary>
/// <param name="Results">The results by article, in a normalized form.</param>
/// <param name="Failures">The failure records by article.</param>
internal sealed record RunOutputs(IReadOnlyDictionary<string, string> Results, IReadOnlyDictionary<string, FailureRecord> Failures)
{
    /// <summary>Runs <c>enrich run</c> on <paramref name="articles"/>.</summary>
    /// <param name="articles">The articles by name.</param>
    /// <param name="model">The size of the network.</param>
    /// <param name="patience">The longest time to wait.</param>
    public static async Task<RunOutputs> OfAsync(IReadOnlyDictionary<string, byte[]> articles, AnalyzerModel model, TimeSpan patience)
    {
        var folder = Directory.CreateTempSubdirectory("enrich-run-").FullName;
        try
        {
            foreach (var (name, content) in articles)
            {
                var path = Path.Join(folder, "in", name);
                Directory.CreateDirectory(Path.GetDirectoryName(path)!);
                await File.WriteAllBytesAsync(path, content);
            }

            string[] outputs = ["--out", Path.Join(folder, "enriched"), "--model", EnrichmentJson.GetName(model)];
            await EnrichProcess.RunAsync("", patience, ["run", Path.Join(folder, "in"), .. outputs, "--include", "*", "--quiet"]);
            return new RunOutputs(
                Read(Path.Join(folder, "enriched"), content => JsonNode.Parse(content)!.ToJsonString()),
                Read(Path.Join(folder, "failed"), content => EnrichmentJson.ReadFailure(content)));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static Dictionary<string, T> Read<T>(string folder, Func<byte[], T> read) => !Directory.Exists(folder) ? [] :
        Directory.EnumerateFiles(folder, "*.json", SearchOption.AllDirectories).ToDictionary(
            file => Path.ChangeExtension(Path.GetRelativePath(folder, file).Replace('\\', '/'), null), file => read(
                File.ReadAllBytes(file)));
}
