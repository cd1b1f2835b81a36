using System.Text.RegularExpressions;
using Enrichment.Analysis;
using Enrichment.Sentiment;

namespace Enrichment.Lab.Corpora;

/// <summary>
/// Reads sentences with marked names, one a line: "[-P Ann Smith]" is a person (P; L a place, O an organization) of whom the sentence
/// speaks badly (-; 0 neither way, + well). Lines with "#" are comments.
/// </summary>
internal static partial class MarkedSentenceReader
{
    private const int MarkLength = 4;

    /// <summary>The sentences of the file <paramref name="path"/>.</summary>
    public static IReadOnlyList<MarkedSentence> Read(string path) =>
        [.. File.ReadLines(path).Where(line => !line.StartsWith('#')).Select(Parse)];

    /// <summary>The sentiment that <paramref name="mark"/> stands for: "-", "0" or "+".</summary>
    public static SentimentLabel ParseLabel(char mark) => mark switch
    {
        '-' => SentimentLabel.Negative,
        '+' => SentimentLabel.Positive,
        _ => SentimentLabel.Neutral,
    };

    private static MarkedSentence Parse(string line)
    {
        var names = new List<MarkedName>();
        foreach (Match match in Name().Matches(line))
        {
            var offset = match.Index - (names.Count * (MarkLength + 1));
            names.Add(new MarkedName(offset, match.Length - MarkLength - 1, ParseType(match.Value[2]), ParseLabel(match.Value[1])));
        }

        return new MarkedSentence(Name().Replace(line, "$1"), names);
    }

    private static EntityType ParseType(char mark) => mark switch
    {
        'L' => EntityType.Location,
        'O' => EntityType.Organization,
        _ => EntityType.Person,
    };

    [GeneratedRegex(@"\[[-0+][PLO] ([^\]]*)\]")]
    private static partial Regex Name();
}
