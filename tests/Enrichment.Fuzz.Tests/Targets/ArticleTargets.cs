using System.Text;
using Enrichment.Articles;
using Enrichment.Articles.Reading;
using Enrichment.Fuzz.Tests.Fuzzing;
using Enrichment.Pipeline;

namespace Enrichment.Fuzz.Tests.Targets;

/// <summary>Plain text: its bytes, and all stages on its text.</summary>
internal static class ArticleTargets
{
    private const int SeedLength = 300;

    private static readonly string[] Words =
    [
        "\n", "\n\n", "\r\n", "\t", " ", "\u00A0", "\u2028", "\u200D", "\u202E", "\u2066", "\u0301", "\uFEFF", "\0", "\u001B[2J",
        "“", "”", "\"", "'", "’", "«", "»", "‘", "(", ")", "[1]", "…", "—", " - ", "!", "?!", "...", ", ", "; ", ": ",
        "said", " denied that ", " according to ", " told reporters", "He ", "Mr. Smith", "John Smith", "NATO", "U.S.", "e.g.", "Dr. ",
        "a source", "not ", "allegedly ", "will ", "one hundred million", "two-thirds", "5%", "$5 million", "USD 5m", "1,000,000",
        "3.5 km",
        "2021-09-06", "Sept. 6, 2021", "last Monday", "10:30 a.m.", "the 1980s", "between 5 and 6", "99999999999999999999",
        "title: A\n", "date: 2021\n", "---\n", "# A\n", "- a\n", "| a | b |\n", "By John Smith\n", "KABUL, Sept 6 (Reuters) - ",
        "https://a.example/b?c=d", "@handle ", "#tag ", "— A B (@ab) September 6, 2021\n", "😀", "🇦🇫", "👨\u200D👩\u200D👧",
        "中", "ع", "ß",
    ];

    private static readonly byte[][] Seeds =
    [
        .. HostileInputs.All.Values.Select(create => Encoding.UTF8.GetBytes(create(SeedLength))),
        .. Samples(),
    ];

    private static readonly byte[][] Encodings = [[0xEF, 0xBB, 0xBF], [0xFF, 0xFE], [0xFE, 0xFF], [0xC0, 0x80], [0xED, 0xA0, 0x80]];

    /// <summary>The reader, on bytes that need not be text.</summary>
    public static FuzzTarget Bytes { get; } = new("bytes", [.. Seeds, .. Encodings, .. Utf16Seeds()], Words, ReadBytes);

    /// <summary>Every stage that needs no model, on valid text. Every capitalized word is a name.</summary>
    public static FuzzTarget Text { get; } = new("text", Seeds, Words, ReadText) { MaxBytes = 2_000, ShortCount = 1_500 };

    private static string ReadBytes(byte[] bytes)
    {
        try
        {
            var article = ArticleReader.Read(bytes);
            SpanCheck.Check("paragraph", article.Text, article.Paragraphs);
            SpanCheck.Check("sentence", article.Text, article.Sentences);
            SpanCheck.Check("embed", article.Text, article.Embeds);
            return $"{article.Language} {article.Title} {article.Published} {string.Join(' ', article.Sentences)}";
        }
        catch (ArticleException error)
        {
            return error.Message;
        }
    }

    private static string ReadText(byte[] bytes)
    {
        // Bytes that are no text become replacement characters.
        var text = Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(bytes));
        try
        {
            var document = ModelFreePipeline.Run(text);
            if (OutputSpans.FindErrors(document) is [var error, ..]) throw new FuzzException(error);
            return EnrichmentPipeline.ComputeHash(EnrichmentJson.ToDocument(document));
        }
        catch (ArticleException error)
        {
            return error.Message;
        }
    }

    private static IEnumerable<byte[]> Samples() =>
        Directory.GetFiles(Path.Join(Checkout.Root, "samples"))
            .Order(StringComparer.Ordinal)
            .SelectMany(file => File.ReadAllText(file).Split("\n\n").Chunk(4))
            .Select(paragraphs => Encoding.UTF8.GetBytes(string.Join("\n\n", paragraphs)));

    private static IEnumerable<byte[]> Utf16Seeds() =>
        Samples().Take(2).Select(text => (byte[])[0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Encoding.UTF8.GetString(text))]);
}
