namespace Enrichment.EndToEnd.Tests.Endurance;

/// <summary>The articles of a soak test by number. The same numbers give the same names and contents.</summary>
internal static class SoakArticles
{
    private const int HostileLength = 3_000;

    private static readonly string[] HostileNames = [.. HostileInputs.All.Keys.Order(StringComparer.Ordinal)];

    // Not empty: each version has other content.
    private static readonly Func<string, string>[] Invalid =
    [
        id => $"%PDF-1.7\n%{id}\n1 0 obj\n",
        id => $"PK\u0003\u0004\u0014\0\0\0{id}",
        id => $"\u0001\u0002\0\0{id}\0\0\u0003",
        id => $"{{\"id\": \"{id}\", \"text\": ",
        id => $"title: {id}\n",
        id => $"From: desk@courier.example\r\nSubject: {id}\r\nMIME-Version: 1.0\r\nContent-Type: image/png\r\n\r\n",
    ];

    private static readonly Func<int, string>[] UnusualNames =
    [
        number => $"a b/c d {number}.txt",
        number => $"50% off #{number}.txt",
        number => $"what%20is%2F{number}.txt",
        number => $"q?x={number}&y+z.txt",
        number => $"پنجشیر/گزارش é {number} 🙂.txt",
        number => $"{{name}} [{number}] 'y'.txt",
        number => $"-{number}",
        number => $"{string.Join('/', Enumerable.Repeat(new string('n', 199), 4))}/{number}.txt",
    ];

    /// <summary>Gets the name of an article. One in ten is unusual.</summary>
    public static string GetName(int number) =>
        number % 10 == 3 ? UnusualNames[number / 10 % UnusualNames.Length](number) : $"feed {number % 7}/{number:00000}.txt";

    /// <summary>Gets a version of an article. One in ten articles is expensive, and one in ten versions cannot be enriched.</summary>
    /// <param name="number">The number of the article.</param>
    /// <param name="version">The number of the version.</param>
    public static string GetText(int number, int version) => ((number + version) % 10, number % 10) switch
    {
        (0, _) => Invalid[(number / 10 + version) % Invalid.Length]($"{number}-{version}"),
        (_, 5) => $"{HostileInputs.All[HostileNames[(number / 10 + version) % HostileNames.Length]](HostileLength)}\n{number} {version}",
        _ => GetNews(number, version),
    };

    private static string GetNews(int number, int version) =>
        $"Ferry {number} stays in port\n\nReport {version} of {number % 28 + 1} May 2024 said that Maria Olsen of Fjord Lines was worried. "
        + $"\"We cannot sail with {number} passengers,\" she told the Bergen Times. The ministry denied that the harbour was unsafe.\n";
}
