using Enrichment.Text;

namespace Enrichment.Articles.Datelines;

/// <summary>The names at the start of a dateline, up to its date, agency or dash: "DUBAI, United Arab Emirates", "LONDON/PARIS".</summary>
internal readonly ref struct DatelinePlace
{
    private const int MostWords = 7;
    private const int ShortestUnknown = 5;

    private DatelinePlace(ReadOnlySpan<char> text, ReadOnlySpan<char> agency)
    {
        Text = text;
        Agency = agency;
    }

    /// <summary>The place as written; empty if there is none.</summary>
    public ReadOnlySpan<char> Text { get; }

    /// <summary>The agency that is written before or after the place without brackets: "PTI, New Delhi"; empty if there is none.</summary>
    public ReadOnlySpan<char> Agency { get; }

    /// <summary>The town: the place up to its first comma or slash.</summary>
    public ReadOnlySpan<char> Town => Text.IndexOfAny(',', '/') is >= 0 and var end ? Text[..end].TrimEnd() : Text;

    /// <summary>Whether the town is in capitals.</summary>
    public bool IsInCapitals => IsUpper(Town);

    /// <summary>Whether the list of places has the town as one that is named alone, or its country or state.</summary>
    public bool IsKnown => DatelinePlaces.IsCity(Town) || HasRegion;

    /// <summary>Whether the town is any place of the list.</summary>
    public bool IsListed => DatelinePlaces.Has(Town) || HasRegion;

    /// <summary>Whether the town is likely a place that the list lacks: words in capitals that are no acronym or label.</summary>
    public bool LooksLikeTown =>
        IsInCapitals && Town.Length >= ShortestUnknown && Town.Count(' ') <= 2 && !Text.Contains('.') && !SectionLabels.Has(Town);

    /// <summary>Whether the town starts with a word that often starts a sentence: "On", "In London".</summary>
    public bool StartsSentence =>
        !IsListed && SentenceWords.Starters.Has(Town.IndexOf(' ') is > 0 and var end ? Town[..end] : Town);

    private bool HasRegion =>
        Text.LastIndexOf(',') is > 0 and var comma && DatelinePlaces.IsRegion(Text[(comma + 1)..].Trim());

    /// <summary>Reads the names at the start of <paramref name="text"/>, and returns the offset after them.</summary>
    public static DatelinePlace Read(ReadOnlySpan<char> text, out int end)
    {
        end = FindEnd(text);
        var names = text[..end].TrimEnd(' ').TrimEnd(',');
        if (NewsAgencies.IsKnown(names)) return new DatelinePlace(default, names);
        var first = names.IndexOf(',');
        if (first > 0 && NewsAgencies.Has(names[..first])) return new DatelinePlace(names[(first + 1)..].Trim(), names[..first]);
        var last = names.LastIndexOfAny(',', ' ');
        if (last > 0 && NewsAgencies.IsKnown(names[(last + 1)..].Trim()))
            return new DatelinePlace(names[..last].TrimEnd(' ').TrimEnd(','), names[(last + 1)..]);
        return new DatelinePlace(names, default);
    }

    // The names are words with a capital, and words like "de" between them.
    private static int FindEnd(ReadOnlySpan<char> text)
    {
        var end = 0;
        for (var (at, words) = (0, 0); words < MostWords; words++)
        {
            var word = TakeWord(text[at..]);
            if (word.IsEmpty || Months.Find(word.TrimEnd('.')) is not null) break;
            if (char.IsUpper(word[0])) end = at + word.Length;
            else if (words == 0 || !IsLink(word)) break;
            at += word.Length;
            var next = at;
            while (next < text.Length && text[next] is ' ' or ',' or '/') next++;
            if (next == at || text[at..next].Count('/') > 1 || (text[at..next].Contains('/') && text[at] != '/')) break;
            at = next;
        }

        return end;
    }

    private static ReadOnlySpan<char> TakeWord(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || !char.IsLetter(text[0])) return default;
        var length = 1;
        while (length < text.Length && (IsInside(text[length]) || (text[length] == '-' && IsLetterAt(text, length + 1)))) length++;
        return text[..length];
    }

    private static bool IsInside(char c) => char.IsLetter(c) || c is '.' or '\'' or '’';

    private static bool IsLetterAt(ReadOnlySpan<char> text, int index) => index < text.Length && char.IsLetter(text[index]);

    private static bool IsLink(ReadOnlySpan<char> word) =>
        word is "of" or "de" or "del" or "la" or "las" or "los" or "da" or "do" or "di" or "the" or "and" or "am" or "an" or "der" or "sur";

    private static bool IsUpper(ReadOnlySpan<char> name)
    {
        var letters = 0;
        foreach (var c in name)
        {
            if (char.IsLower(c)) return false;
            if (char.IsUpper(c)) letters++;
        }

        return letters > 1;
    }
}
