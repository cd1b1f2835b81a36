using System.Text;

namespace Enrichment.Cli.Tests;

public class BrokenModelTests
{
    // A model file starts with four letters and a version, followed by length, checksum and content.
    [Theory]
    [InlineData("ENTM", 4, "has version", "run", "a.txt")]
    [InlineData("ENTM", 60, "is damaged", "serve")]
    [InlineData("SENM", 4, "has version", "serve")]
    [InlineData("SENM", 60, "is damaged", "run", "a.txt")]
    public async Task A_model_that_cannot_be_used_is_reported_in_one_line_before_anything_is_read(
        string letters, int at, string told, params string[] arguments)
    {
        using var folder = new TempFolder();
        folder.Write("a.txt");
        folder.Write("articles-data/articles/a.txt");
        var program = CreateCopy(folder, (letters, at));

        var result = await Enrich.CopyAsync(program, folder, arguments);

        Assert.Equal((1, ""), (result.ExitCode, result.StandardOutput));
        Assert.StartsWith("enrich: The resource ", result.StandardError, StringComparison.Ordinal);
        Assert.Contains(told, result.StandardError, StringComparison.Ordinal);
        Assert.EndsWith("install it again.\n", result.StandardError.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.Single(result.StandardError.TrimEnd().Split('\n'));
        Assert.Empty(folder.FilesIn("enriched").Concat(folder.FilesIn("articles-data/enriched")));
    }

    [Fact]
    public async Task Commands_that_run_no_stage_load_no_model()
    {
        using var folder = new TempFolder();
        folder.Write("articles-data/articles/failed.txt", "");
        await Enrich.InAsync(folder, "sweep");
        folder.Write("articles-data/articles/failed.txt");
        folder.Write("articles-data/articles/new.txt");
        var program = CreateCopy(folder, ("ENTM", 60), ("SENM", 60));

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

    // A copy of the program in which one byte of each matching model file is changed.
    private static string CreateCopy(TempFolder folder, params (string Letters, int At)[] damages)
    {
        foreach (var file in Directory.EnumerateFiles(AppContext.BaseDirectory))
        {
            if (Path.GetExtension(file) is ".dll" or ".json") folder.Write($"program/{Path.GetFileName(file)}", File.ReadAllBytes(file));
        }

        var embedded = File.ReadAllBytes(folder["program/Enrichment.Embedded.dll"]);
        foreach (var (letters, at) in damages) embedded[embedded.AsSpan().IndexOf(Encoding.ASCII.GetBytes(letters)) + at] ^= 0xFF;
        folder.Write("program/Enrichment.Embedded.dll", embedded);
        return folder["program/enrich.dll"];
    }
}
