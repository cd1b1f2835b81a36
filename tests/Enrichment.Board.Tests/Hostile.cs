namespace Enrichment.Board.Tests;

/// <summary>Articles that attack the board with their names and their texts.</summary>
internal static class Hostile
{
    private const string Script = "<img src=x onerror=alert(1)>";

    /// <summary>The words with which the search finds the claims.</summary>
    public const string Query = "zebra";

    /// <summary>The texts by name.</summary>
    public static IReadOnlyDictionary<string, string> Articles { get; } = new Dictionary<string, string>
    {
        [$"{Script}.txt"] = CreateText(Script),
        ["\"onmouseover=\"alert(1)\".txt"] = CreateText("<script>alert(1)</script>"),
        ["a%2F..%2Fb?c#d&e.txt"] = CreateText("</template><svg onload=alert(1)>"),
        ["\u202Etxt.exe.txt"] = CreateText("\u202Eevil"),
    };

    private static string CreateText(string attack) =>
        $"title: {attack}\nsource: {attack}\n\nJohn Smith said the zebra {attack} sank the ship. "
        + $"Mary Jones denied that the zebra sank the ship {attack}.\n";
}
