using System.Text;
using System.Text.RegularExpressions;

namespace Enrichment.Export.Tests.Brat;

/// <summary>Reads standoff files as strictly as brat does, and checks the words of every annotation.</summary>
internal static partial class StandoffReader
{
    /// <summary>The annotations by their ids.</summary>
    /// <param name="text">The text file.</param>
    /// <param name="standoff">The standoff file.</param>
    public static Dictionary<string, string> Read(string text, string standoff)
    {
        var runes = text.EnumerateRunes().ToList();
        // As in Python, more than the line feed ends a line.
        var lines = LineEnd().Split(standoff).SkipLast(1).ToList();
        Assert.Equal(standoff.Count(character => character == '\n'), lines.Count);
        foreach (var line in lines)
        {
            Assert.Matches(@"^[TREA][1-9][0-9]*\t", line);
            if (line[0] == 'T') AssertWords(runes, line);
        }

        return lines.Select(line => line.Split('\t', 2)).ToDictionary(parts => parts[0], parts => parts[1]);
    }

    private static void AssertWords(List<Rune> runes, string line)
    {
        var match = TextBound().Match(line);
        Assert.True(match.Success, line);
        var end = -1;
        var words = match.Groups["span"].Captures.Select(span =>
        {
            var places = span.Value.Split(' ').Select(int.Parse).ToArray();
            Assert.True(end < places[0] && places[0] < places[1], line);
            end = places[1];
            return string.Concat(runes[places[0]..places[1]].Select(rune => rune.ToString()));
        });
        Assert.Equal(string.Join(' ', words), match.Groups["words"].Value);
    }

    [GeneratedRegex(@"^T\d+\t\S+ (?<span>\d+ \d+)(;(?<span>\d+ \d+))*\t(?<words>.+)$")]
    private static partial Regex TextBound();

    [GeneratedRegex(@"\r\n|[\n\r\v\f\x1C\x1D\x1E\x85\u2028\u2029]")]
    private static partial Regex LineEnd();
}
