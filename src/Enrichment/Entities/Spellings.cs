using Enrichment.Text;

namespace Enrichment.Entities;

/// <summary>The spellings of the names in one article. Equal spellings share one object.</summary>
/// <param name="text">The article's text.</param>
internal sealed class Spellings(string text)
{
    private readonly Dictionary<string, Spelling>.AlternateLookup<ReadOnlySpan<char>> _known =
        new Dictionary<string, Spelling>(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The spelling of <paramref name="name"/>.</summary>
    public Spelling Get(RecognizedName name)
    {
        if (_known.TryGetValue(text.AsSpan(name.Offset, name.Length), out var known)) return known;
        var spelling = new Spelling(name.In(text));
        _known.Dictionary.Add(spelling.Text, spelling);
        return spelling;
    }
}
