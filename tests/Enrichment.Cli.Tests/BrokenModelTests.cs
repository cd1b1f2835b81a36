using System.Text;

namespace Enrichment.Cli.Tests;

public class BrokenModelTests
{
    // A model begins with four letters and its version; behind them come length, checksum and content.
    [Theory]
    [InlineData("ENTM", 4, "has version")]
    [InlineData("ENTM", 60, "is damaged")]
    [InlineData("SENM", 4, "has version")]
    [InlineData("SENM", 60, "is damaged")]
    public async Task A_model_that_cannot_be_used_is_told_in_one_line_before_anything_is_read(string letters, int at, string told)
    {
        using var folder = new TempFolder();
        folder.Write("a.txt");
        var program = CopyOf(folder, letters, at);

        var result = await Enrich.CopyAsync(program, folder, "run", "a.txt");

        Assert.Equal(1, result.ExitCode);
        Assert.StartsWith("enrich: The resource ", result.StandardError, StringComparison.Ordinal);
        Assert.Contains(told, result.StandardError, StringComparison.Ordinal);
        Assert.EndsWith("install it again.\n", result.StandardError.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.Single(result.StandardError.TrimEnd().Split('\n'));
        Assert.Empty(folder.FilesIn("enriched"));
    }

    // The program and all it needs, with another byte at one place of the model that begins with some letters.
    private static string CopyOf(TempFolder folder, string letters, int at)
    {
        foreach (var file in Directory.EnumerateFiles(AppContext.BaseDirectory))
        {
            if (Path.GetExtension(file) is ".dll" or ".json") folder.Write($"program/{Path.GetFileName(file)}", File.ReadAllBytes(file));
        }

        var embedded = File.ReadAllBytes(folder["program/Enrichment.Embedded.dll"]);
        embedded[embedded.AsSpan().IndexOf(Encoding.ASCII.GetBytes(letters)) + at] ^= 0xFF;
        folder.Write("program/Enrichment.Embedded.dll", embedded);
        return folder["program/enrich.dll"];
    }
}
