using Enrichment.Embedded;

namespace Enrichment.Cli.Tests;

public class BrokenModelTests
{
    private const string Network = "Enrichment.Embedded.Network.analyzer-base.onnx";
    private const string SmallNetwork = "Enrichment.Embedded.Network.analyzer-small.onnx";
    private const string Hash = "Enrichment.Embedded.Network.analyzer-base.sha256";

    [Theory]
    [InlineData(Network, 60, "run", "a.txt")]
    [InlineData(Network, 1_000_000, "serve")]
    [InlineData(Hash, 10, "run", "a.txt")]
    [InlineData(SmallNetwork, 60, "run", "a.txt", "--model", "small")]
    public async Task A_network_that_is_damaged_is_reported_in_one_line_before_anything_is_read(
        string resource, int at, params string[] arguments)
    {
        using var folder = new TempFolder();
        folder.Write("a.txt");
        folder.Write("articles-data/articles/a.txt");
        var program = CreateCopy(folder, resource, at);

        var result = await Enrich.CopyAsync(program, folder, arguments);

        Assert.Equal((1, ""), (result.ExitCode, result.StandardOutput));
        Assert.StartsWith(
            $"enrich: The resource '{Path.ChangeExtension(resource, "onnx")}' is damaged", result.StandardError, StringComparison.Ordinal);
        Assert.EndsWith("install it again.\n", result.StandardError.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.Single(result.StandardError.TrimEnd().Split('\n'));
        Assert.Empty(folder.FilesIn("enriched").Concat(folder.FilesIn("articles-data/enriched")));
    }

    [Theory]
    [InlineData(SmallNetwork, "base")]
    [InlineData(Network, "small")]
    public async Task The_network_of_the_other_size_is_not_read(string resource, string model)
    {
        using var folder = new TempFolder();
        folder.Write("a.txt");

        var result = await Enrich.CopyAsync(CreateCopy(folder, resource, 60), folder, "run", "a.txt", "--model", model, "--quiet");

        Assert.Equal((0, ""), (result.ExitCode, result.StandardError));
    }

    [Fact]
    public async Task Commands_that_run_no_stage_load_no_model()
    {
        using var folder = new TempFolder();
        folder.Write("articles-data/articles/failed.txt", "");
        await Enrich.InAsync(folder, "sweep");
        folder.Write("articles-data/articles/failed.txt");
        folder.Write("articles-data/articles/new.txt");
        var program = CreateCopy(folder, Network, 60);

        Assert.StartsWith("sent failed.txt", await OutputAsync("retry"), StringComparison.Ordinal);
        Assert.StartsWith("2 articles: 1 sent in, 1 in progress.", await OutputAsync("sweep"), StringComparison.Ordinal);
        Assert.Contains("\"article-entities\": 2", await OutputAsync("status", "--json"), StringComparison.Ordinal);
        Assert.StartsWith("{", await OutputAsync("schema"), StringComparison.Ordinal);
        Assert.NotEmpty(await OutputAsync("--help"));
        Assert.NotEmpty(await OutputAsync("--version"));

        async Task<string> OutputAsync(params string[] arguments)
        {
            var result = await Enrich.CopyAsync(program, folder, arguments);
            Assert.Equal((0, ""), (result.ExitCode, result.StandardError));
            return result.StandardOutput;
        }
    }

    // A copy of the program in which one byte of a resource of the embedded provider is changed.
    private static string CreateCopy(TempFolder folder, string resource, int at)
    {
        foreach (var file in Directory.EnumerateFiles(AppContext.BaseDirectory, "*", SearchOption.AllDirectories))
        {
            if (Path.GetExtension(file) is ".dll" or ".json" or ".so")
                folder.Write($"program/{Path.GetRelativePath(AppContext.BaseDirectory, file)}", File.ReadAllBytes(file));
        }

        var embedded = File.ReadAllBytes(folder["program/Enrichment.Embedded.dll"]);
        embedded[embedded.AsSpan().IndexOf(Read(resource)) + at] ^= 1;
        folder.Write("program/Enrichment.Embedded.dll", embedded);
        return folder["program/enrich.dll"];
    }

    private static byte[] Read(string resource)
    {
        using var stream = typeof(EmbeddedProvider).Assembly.GetManifestResourceStream(resource)!;
        var content = new byte[stream.Length];
        stream.ReadExactly(content);
        return content;
    }
}
