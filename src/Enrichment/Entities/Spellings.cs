using Enrichment.Text;

namespace Enrichment.Entities;

/// <summary>The ways names are written in one article, each kept once however often it stands there.</summary>
/// <param name="text">The article's text.</param>
internal sealed class Spellings(string text)
{
    private readonly Dictionary<string, Spelling>.AlternateLookup<ReadOnlySpan<char>> _known =
        new Dictionary<string, Spelling>(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>How <paramref name="name"/> is written.</summary>
    public Spelling Of(RecognizedName name)
    {
        if (_known.TryGetValue(text.AsSpan(name.Offset, name.Length), out var known)) return known;
        var spelling = new Spelling(name.In(text));
        _known.Dictionary.Add(spelling.Text, spelling);
        return spelling;
    }
}
