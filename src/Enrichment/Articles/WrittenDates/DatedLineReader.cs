using Enrichment.Lexicons;
using Enrichment.Text;

namespace Enrichment.Articles.WrittenDates;

/// <summary>
/// Recognizes lines that only say when the article was published: "Published 18 July 2022", "Updated 3:15 p.m. ET, Jan. 4, 2021",
/// "By Jane Doe | July 18, 2022".
/// </summary>
internal static class DatedLineReader
{
    private const int Longest = 240;
    private const int MostWords = 24;

    private static readonly WordClasses Words = new(Lexicon.Open("date-line-words.txt"), "publication", "update", "other", "note");
    private static readonly WordSet Publication = Words["publication"];
    private static readonly WordSet Update = Words["update"];
    private static readonly WordSet Other = Words["other"];
    private static readonly WordSet Notes = Words["note"];

    /// <summary>
    /// Reads <paramref name="line"/>, or returns null if it has no date with a year or the words of another text. If it has several
    /// dates, the one of the first publication counts.
    /// </summary>
    public static DatedLine? Read(string text, ISpan line, DateOrder? order)
    {
        if (line.Length > Longest || !HasYear(text.AsSpan(line.Offset, line.Length))) return null;
        DatedLine? found = null;
        var content = text.AsSpan(line.Offset, line.Length);
        var (start, words, hasNotes) = (0, 0, false);
        for (var at = 0; at < content.Length;)
        {
            if (ReadFullDate(content, at, order, out var end) is { } date)
            {
                if (ReadWords(content[start..at], ref words, ref hasNotes) is not { } kind) return null;
                var dated = new DatedLine(date, kind);
                if (found is null || dated.Rank < found.Value.Rank) found = dated;
                start = at = end;
            }
            else
            {
                at = FindNextPart(content, at);
            }
        }

        if (found is null || ReadWords(content[start..], ref words, ref hasNotes) is null) return null;
        // "The day was 18 July 2022" has the words of a note but does not say that anything was published.
        var isStated = !hasNotes || found.Value.Words is DatedLineWords.Publication or DatedLineWords.Update;
        return isStated ? found : null;
    }

    private static bool HasYear(ReadOnlySpan<char> line)
    {
        var digits = 0;
        foreach (var c in line)
        {
            digits = char.IsAsciiDigit(c) ? digits + 1 : 0;
            if (digits == 4) return true;
        }

        return false;
    }

    private static WrittenDate? ReadFullDate(ReadOnlySpan<char> line, int at, DateOrder? order, out int end)
    {
        end = at;
        if (!char.IsLetterOrDigit(line[at])) return null;
        var date = DateReader.Read(line, at, order, out end);
        return date?.Year is null ? null : date;
    }

    private static int FindNextPart(ReadOnlySpan<char> line, int at)
    {
        while (at < line.Length && char.IsLetterOrDigit(line[at])) at++;
        while (at < line.Length && !char.IsLetterOrDigit(line[at])) at++;
        return at;
    }

    // What the words before or after a date say, or null if they are too many or one of them is not part of such lines.
    private static DatedLineWords? ReadWords(ReadOnlySpan<char> part, ref int count, ref bool hasNotes)
    {
        var (hasPublication, hasUpdate, hasNames) = (false, false, false);
        for (var at = 0; at < part.Length; at = FindNextPart(part, at))
        {
            if (!char.IsLetter(part[at])) continue;
            var word = TakeWord(part[at..]);
            if (++count > MostWords) return null;
            if (Publication.Has(word)) hasPublication = true;
            else if (Update.Has(word)) hasUpdate = true;
            else if (Notes.Has(word)) hasNotes |= char.IsLower(word[0]);
            else if (Other.Has(word)) continue;
            else if (char.IsLower(word[0]) && !FollowsMark(part, at)) return null;
            else hasNames = true;
        }

        return (hasPublication, hasUpdate, hasNames) switch
        {
            (true, _, _) => DatedLineWords.Publication,
            (_, true, _) => DatedLineWords.Update,
            (_, _, true) => DatedLineWords.Names,
            _ => DatedLineWords.None,
        };
    }

    // "Editor: huaxia", "@janedoe"
    private static bool FollowsMark(ReadOnlySpan<char> part, int at) => part[..at].TrimEnd() is [.., ':' or '@'];

    private static ReadOnlySpan<char> TakeWord(ReadOnlySpan<char> text)
    {
        var length = 1;
        while (length < text.Length && char.IsLetterOrDigit(text[length])) length++;
        return text[..length];
    }
}
