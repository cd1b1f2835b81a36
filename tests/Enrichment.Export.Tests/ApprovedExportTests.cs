using System.Text;
using Enrichment.Export.Tests.Xlsx;

namespace Enrichment.Export.Tests;

/// <summary>
/// The approved exports of a sample. To approve a change, run the tests once with APPROVE=1 in the environment, and read the diff.
/// </summary>
public class ApprovedExportTests
{
    private static readonly string Folder = Path.Join(Checkout.Root, "tests", "Enrichment.Export.Tests", "Approved");

    [Theory]
    [MemberData(nameof(ExporterTests.Formats), MemberType = typeof(ExporterTests))]
    public async Task The_export_of_a_sample_is_the_approved_one(string format)
    {
        var output = await Exports.RunAsync(format, TestArticles.Sample);

        foreach (var name in output.Names)
        {
            var approved = Path.Join(Folder, format, IsWorkbook(name) ? $"{name}.txt" : name);
            var received = IsWorkbook(name) ? Encoding.UTF8.GetBytes(SheetReader.ToText(output[name])) : output[name];
            if (Environment.GetEnvironmentVariable("APPROVE") == "1") Write(approved, received);
            Assert.Equal(await File.ReadAllTextAsync(approved), Encoding.UTF8.GetString(received));
        }

        Assert.Equal(Directory.GetFiles(Path.Join(Folder, format)).Length, output.Names.Count);
    }

    // The bytes of a workbook contain the time.
    private static bool IsWorkbook(string name) => name.EndsWith(".xlsx", StringComparison.Ordinal);

    private static void Write(string path, byte[] content)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, content);
    }
}
