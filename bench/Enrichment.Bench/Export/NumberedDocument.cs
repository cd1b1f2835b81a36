using System.Text;
using System.Text.RegularExpressions;
using Enrichment.Analysis;
using Enrichment.Export;

namespace Enrichment.Bench.Export;

/// <summary>
/// A result of which many are made: in each of them, the folder of the article, the long words in names, and the ids of claims and disputes
/// end in six other letters. So no length and no offset changes, and no text is the same in two documents.
/// </summary>
internal sealed partial class NumberedDocument
{
    /// <summary>The most different documents.</summary>
    public const int Most = 46_656;

    private const int StampLength = 6;
    private const string Digits = "abcdef";

    private readonly byte[] _content;
    private readonly List<int> _places;

    private NumberedDocument(string name, byte[] content, List<int> places) => (Name, _content, _places) = (name, content, places);

    /// <summary>The name of the article, without its folder.</summary>
    public string Name { get; }

    /// <summary>Reads the result that the others are made of.</summary>
    public static NumberedDocument Read(string path)
    {
        var article = DocumentReader.Read(File.ReadAllBytes(path));
        // In Latin-1, an offset is that of the byte.
        var text = Encoding.Latin1.GetString(File.ReadAllBytes(path));
        var name = $"\"name\": \"{article.Name}\"";
        text = text.Replace(name, $"\"name\": \"{new string(Digits[0], StampLength)}/{article.Name}\"", StringComparison.Ordinal);
        var words = article.Entities!.SelectMany(entity => entity.Mentions).SelectMany(mention => LongWord().Matches(mention.Text))
            .Select(match => match.Value).Except(Enum.GetNames<EntityType>()).Distinct();
        var stamped = $@"(?<=""name"": "")a{{{StampLength}}}(?=/)|\b({string.Join('|', words)})\b|\b(claim|dispute):[0-9a-f]{{12}}";
        var places = Regex.Matches(text, stamped).Select(match => match.Index + match.Length - StampLength).ToList();
        return new NumberedDocument(article.Name, Encoding.Latin1.GetBytes(text), places);
    }

    /// <summary>Creates the document with a number, from 0 to <see cref="Most"/> - 1.</summary>
    /// <returns>Its path in a folder of results, and its content.</returns>
    public (string Path, byte[] Content) Create(int number)
    {
        Span<byte> stamp = stackalloc byte[StampLength];
        for (var at = StampLength - 1; at >= 0; at--, number /= Digits.Length) stamp[at] = (byte)Digits[number % Digits.Length];
        byte[] content = [.. _content];
        foreach (var place in _places) stamp.CopyTo(content.AsSpan(place));
        return ($"{Encoding.ASCII.GetString(stamp)}/{Name}.json", content);
    }

    [GeneratedRegex(@"\b[A-Z][a-z]{6,}\b")]
    private static partial Regex LongWord();
}
