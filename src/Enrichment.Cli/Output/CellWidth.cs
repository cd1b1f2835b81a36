using System.Globalization;
using Spectre.Console.Rendering;

namespace Enrichment.Cli.Output;

/// <summary>Measures and shortens text in columns of a terminal. Wide characters have two columns, combining marks none.</summary>
internal static class CellWidth
{
    private const string Ellipsis = "…";

    /// <summary>The number of columns of a text without control characters.</summary>
    public static int Measure(string text) => IsAscii(text) ? text.Length : new Segment(text).CellCount();

    /// <summary>Cuts the end of a text that is wider than <paramref name="width"/> columns, and writes "…" there.</summary>
    /// <param name="text">The text.</param>
    /// <param name="width">The most columns, 1 or more.</param>
    public static string CutEnd(string text, int width) =>
        Measure(text) <= width ? text : TakeFirst(GetCharacters(text), width - 1) + Ellipsis;

    /// <summary>Cuts the middle of a text that is wider than <paramref name="width"/> columns, and writes "…" there.</summary>
    /// <param name="text">The text.</param>
    /// <param name="width">The most columns, 1 or more.</param>
    public static string CutMiddle(string text, int width)
    {
        if (Measure(text) <= width) return text;
        var characters = GetCharacters(text).ToList();
        var start = TakeFirst(characters, (width - 1) / 3);
        characters.Reverse();
        var end = GetCharacters(TakeFirst(characters, width - 1 - Measure(start))).Reverse();
        return start + Ellipsis + string.Concat(end);
    }

    /// <summary>Fills a text with spaces at its end, up to <paramref name="width"/> columns.</summary>
    public static string PadEnd(string text, int width) => text + new string(' ', Math.Max(0, width - Measure(text)));

    /// <summary>The characters of a text as a reader counts them, each with its combining marks.</summary>
    public static IEnumerable<string> GetCharacters(string text)
    {
        var characters = StringInfo.GetTextElementEnumerator(text);
        while (characters.MoveNext()) yield return characters.GetTextElement();
    }

    private static string TakeFirst(IEnumerable<string> characters, int width)
    {
        var room = width;
        return string.Concat(characters.TakeWhile(character => (room -= Measure(character)) >= 0));
    }

    private static bool IsAscii(string text) => text.All(character => character is >= ' ' and <= '~');
}
