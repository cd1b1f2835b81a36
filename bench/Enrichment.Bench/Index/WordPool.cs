namespace Enrichment.Bench.Index;

/// <summary>
/// Names and words for generated articles. A few are frequent and most are rare, as in news: the share of the word of rank n falls with
/// 1/n.
/// </summary>
internal sealed class WordPool
{
    private const int Names = 20_000;

    private static readonly string Embedded = Path.Join(Checkout.Root, "src", "Enrichment.Embedded", "Lexicons", "Entities");
    private static readonly string Core = Path.Join(Checkout.Root, "src", "Enrichment", "Lexicons");

    private readonly string[] _given = ReadLines(Path.Join(Embedded, "given-names.txt"));
    private readonly string[] _places = ReadLines(Path.Join(Embedded, "places.txt"));
    private readonly string[] _words = ReadWords();

    /// <summary>A person: two words.</summary>
    public string GetPerson(Random random)
    {
        var rank = GetRank(random, Names);
        return $"{Pick(_given, rank)} {Pick(_given, rank * 31)}{(rank % 3 == 0 ? "son" : rank % 3 == 1 ? "ov" : "ez")}";
    }

    /// <summary>A place.</summary>
    public string GetPlace(Random random) => Pick(_places, GetRank(random, _places.Length));

    /// <summary>An organization: a place and a word.</summary>
    public string GetOrganization(Random random)
    {
        var rank = GetRank(random, Names);
        var word = Pick(_words, rank * 17);
        return $"{Pick(_places, rank)} {char.ToUpperInvariant(word[0])}{word[1..]} Union";
    }

    /// <summary>A word of six or more letters, in lower case.</summary>
    public string GetWord(Random random) => Pick(_words, GetRank(random, _words.Length));

    private static int GetRank(Random random, int count) => (int)Math.Pow(count, random.NextDouble()) - 1;

    private static string Pick(string[] list, int at) => list[at % list.Length];

    private static string[] ReadWords() =>
    [
        .. Directory.GetFiles(Core, "*.txt", SearchOption.AllDirectories).Order(StringComparer.Ordinal).SelectMany(ReadLines)
            .SelectMany(line => line.Split(' ', '\t', ','))
            .Where(word => word.Length >= 6 && word.All(char.IsAsciiLetterLower)).Distinct(StringComparer.Ordinal),
    ];

    private static string[] ReadLines(string path) => [.. File.ReadLines(path).Where(line => line.Length > 0 && line[0] != '#')];
}
