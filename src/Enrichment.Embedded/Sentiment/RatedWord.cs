using System.Globalization;
using Enrichment.Lexicons;

namespace Enrichment.Embedded.Sentiment;

/// <summary>An entry of a list of polar words.</summary>
/// <param name="Text">The word or phrase.</param>
/// <param name="Valence">Its polarity, -4 to 4.</param>
/// <param name="IsExact">Whether only this form is meant, so that no forms are made from it.</param>
internal sealed record RatedWord(string Text, float Valence, bool IsExact)
{
    /// <summary>Reads <paramref name="entry"/>.</summary>
    /// <exception cref="InvalidDataException">Its classes are not a polarity, or a polarity and "exact".</exception>
    public static RatedWord Read(LexiconEntry entry)
    {
        var parts = entry.Classes.Split(' ');
        return float.TryParse(parts[0], CultureInfo.InvariantCulture, out var valence) && parts is [_] or [_, "exact"]
            ? new RatedWord(entry.Text, valence, parts.Length == 2)
            : throw entry.CreateError($"'{entry.Text}' needs its polarity, -4 to 4, and perhaps 'exact', not '{entry.Classes}'");
    }
}
