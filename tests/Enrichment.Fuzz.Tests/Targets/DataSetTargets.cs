using Enrichment.Articles;
using Enrichment.Cli.Run.Inputs;
using Enrichment.Fuzz.Tests.Fuzzing;

namespace Enrichment.Fuzz.Tests.Targets;

/// <summary>Files with many articles.</summary>
internal static class DataSetTargets
{
    private static readonly string Folder = Directory.CreateTempSubdirectory("enrichment-fuzz-").FullName;

    private static readonly string[] CsvWords =
        ["\n", "\r\n", "\"", "\"\"", ",", ";", "\t", "text", "name", "id", "a,b", "\"a\nb\"", "\0", "\uFEFF", "é", "../a", "\r"];

    private static readonly string[] JsonWords =
    [
        "\n", "{", "}", "[", "]", "\"", ",", ":", "null", "1e999", "\\u0000", "\\ud800", "\"text\":\"a\"", "\"name\":\"a\"", "\"id\":1",
        "\uFEFF", "\r", "../",
    ];

    /// <summary>JSON Lines.</summary>
    public static FuzzTarget JsonLines { get; } = new(
        "jsonLines", ["{\"name\":\"a\",\"text\":\"One.\"}\n{\"id\":2,\"text\":\"Two.\"}\n"u8.ToArray()], JsonWords,
        content => Read(content, "jsonl"))
    {
        ShortCount = 500,
    };

    /// <summary>CSV.</summary>
    public static FuzzTarget Csv { get; } = new(
        "csv", ["name,text,date\na,One.,2021\nb,\"Two, or\nmore.\",\n"u8.ToArray(), "id;text\n1;é\n"u8.ToArray()], CsvWords,
        content => Read(content, "csv"))
    {
        ShortCount = 500,
    };

    private static string Read(byte[] content, string extension)
    {
        // Each run has its own file, because targets are read at the same time.
        var path = Path.Join(Folder, $"{Environment.CurrentManagedThreadId}.{extension}");
        File.WriteAllBytes(path, content);
        try
        {
            return string.Join('\n', DataSet.Open(path)!.FindArticles().Select(ReadArticle));
        }
        catch (IOException error)
        {
            return error.Message;
        }
    }

    private static string ReadArticle(ArticleInput input)
    {
        if (!ArticleName.IsValid(input.Name)) throw new FuzzException($"The name {input.Name} is not valid.");
        try
        {
            return $"{input.Name} {input.DataSet!.ReadAsync(input.Record!, CancellationToken.None).GetAwaiter().GetResult().Length}";
        }
        catch (ArticleException error)
        {
            return error.Message;
        }
    }
}
