using Enrichment.Lexicons;
using Enrichment.Text;

namespace Enrichment.Articles.WrittenDates;

/// <summary>
/// Reads dates in the forms that publishers use: "18 July 2022, 10:30 BST", "July 18, 2022", "2022-07-18T10:30:00+01:00", "Mon, 18 Jul 2022
/// 10:30:00 GMT", "3:15 p.m. ET, Jan. 4, 2021", "18/07/2022".
/// </summary>
internal static class DateReader
{
    private static readonly NumberMap ForeignMonths = new NumberedWords(Lexicon.Open("foreign-months.txt")).Numbers;

    /// <summary>The date that is all of <paramref name="text"/>, or null.</summary>
    /// <param name="text">The text, without white space around it.</param>
    /// <param name="order">The order of day and month, or null to read only dates in which it is clear.</param>
    public static WrittenDate? ReadAll(ReadOnlySpan<char> text, DateOrder? order = null)
    {
        var date = Read(text, 0, order, out var end);
        if (date is null) date = ReadCompact(text, out end);
        var rest = text[end..].TrimStart();
        return rest is "" or "." or ['(', .., ')'] ? date : null;
    }

    /// <summary>The longest date that starts at <paramref name="start"/>, or null.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">The offset of the date: of its first number, month, weekday or time.</param>
    /// <param name="order">The order of day and month, or null to read only dates in which it is clear.</param>
    /// <param name="end">The offset after the date.</param>
    public static WrittenDate? Read(ReadOnlySpan<char> text, int start, DateOrder? order, out int end)
    {
        var scanner = new DateScanner(text, start);
        var time = TimeReader.Read(ref scanner);
        var afterTime = scanner.Position;
        if (time is not null) SkipLink(ref scanner);
        var date = ReadDay(ref scanner, order);
        if (date is null && time is not null && afterTime > start)
        {
            scanner.Position = start;
            (time, date) = (null, ReadDay(ref scanner, order));
        }

        if (date is not null && time is null)
        {
            time = ReadTimeAfter(ref scanner);
            if (time is not null) date = AddYear(date.Value, ref scanner);
        }

        end = scanner.Position;
        return date is { } day ? Combine(day, time) : null;
    }

    // "20220718", "20220718T103000Z"
    private static WrittenDate? ReadCompact(ReadOnlySpan<char> text, out int end)
    {
        var scanner = new DateScanner(text, 0);
        var date = scanner.ReadNumber(out var number) == 8 ? WrittenDate.Create(number / 10_000, number / 100 % 100, number % 100) : null;
        if (date is not null && scanner.TryMark('T') && scanner.ReadNumber(out _) == 6) scanner.TryMark('Z');
        end = scanner.Position;
        return scanner.IsInsideWord ? null : date;
    }

    private static WrittenDate Combine(WrittenDate date, WrittenTime? time) =>
        date.FullDay is { } day && time is { } written && written.Zone.FindOffset(day) is { } offset
            ? date with { Time = written.Time, Offset = offset }
            : date;

    // "Sep 6 10:30:00 2021"
    private static WrittenDate? AddYear(WrittenDate date, ref DateScanner scanner) =>
        date.Year is null && ReadYear(ref scanner) is { } year ? WrittenDate.Create(year, date.Month, date.Day) : date;

    private static WrittenTime? ReadTimeAfter(ref DateScanner scanner)
    {
        var start = scanner.Position;
        if (!scanner.TryMark('T')) SkipLink(ref scanner);
        var time = scanner.Position == start ? null : TimeReader.Read(ref scanner);
        if (time is null) scanner.Position = start;
        return time;
    }

    private static void SkipLink(ref DateScanner scanner)
    {
        scanner.SkipMarks(",|·•-–—/@");
        if (scanner.TryWord("at") || scanner.TryWord("on")) scanner.SkipSpaces();
    }

    private static WrittenDate? ReadDay(ref DateScanner scanner, DateOrder? order)
    {
        SkipWeekday(ref scanner);
        var start = scanner.Position;
        var date = char.IsAsciiDigit(scanner.Next) ? ReadNumeric(ref scanner, order) : ReadMonthFirst(ref scanner);
        if (date is null && char.IsAsciiDigit(scanner.Next) | scanner.Position != start)
        {
            scanner.Position = start;
            date = ReadDayFirst(ref scanner);
        }

        return scanner.IsInsideWord && scanner.Next != 'T' ? null : date;
    }

    private static void SkipWeekday(ref DateScanner scanner)
    {
        var start = scanner.Position;
        var word = scanner.ReadWord();
        if (!word.IsEmpty && (Weekdays.Find(word) is not null || Weekdays.IsAbbreviation(word))) scanner.SkipMarks(".,");
        else scanner.Position = start;
    }

    // "2022-07-18", "2022/07/18", "18/07/2022", "07.18.2022"
    private static WrittenDate? ReadNumeric(ref DateScanner scanner, DateOrder? order)
    {
        var digits = scanner.ReadNumber(out var first);
        var mark = scanner.Next;
        if (digits is not (1 or 2 or 4) || mark is not ('-' or '/' or '.')) return null;
        scanner.Position++;
        if (scanner.ReadNumber(out var second) is not (1 or 2) || !scanner.TryMark(mark)) return null;
        var lastDigits = scanner.ReadNumber(out var last);
        if (scanner.Next == mark && char.IsAsciiDigit(scanner.Peek(1))) return null;
        if (digits == 4) return lastDigits is 1 or 2 ? WrittenDate.Create(first, second, last) : null;
        return lastDigits == 4 ? CreateOrdered(first, second, last, order) : null;
    }

    private static WrittenDate? CreateOrdered(int first, int second, int year, DateOrder? order)
    {
        if (!WrittenDate.IsYear(year)) return null;
        var (dayFirst, monthFirst) = (WrittenDate.Create(year, second, first), WrittenDate.Create(year, first, second));
        if (dayFirst is null || monthFirst is null || dayFirst == monthFirst) return dayFirst ?? monthFirst;
        return order switch { DateOrder.Dmy => dayFirst, DateOrder.Mdy => monthFirst, _ => null };
    }

    // "18 July 2022", "18th of July, 2022", "18-JUL-2022", "6 Sept"
    private static WrittenDate? ReadDayFirst(ref DateScanner scanner)
    {
        if (scanner.ReadNumber(out var day) is not (1 or 2)) return null;
        SkipOrdinal(ref scanner);
        if (scanner.IsInsideWord) return null;
        scanner.SkipMarks("-/.");
        if (scanner.TryWord("of") || scanner.TryWord("de")) scanner.SkipSpaces();
        return ReadMonth(ref scanner) is { } month ? WrittenDate.Create(ReadYear(ref scanner), month, day) : null;
    }

    // "July 18, 2022", "Sept. 6"
    private static WrittenDate? ReadMonthFirst(ref DateScanner scanner)
    {
        if (ReadMonth(ref scanner) is not { } month) return null;
        scanner.SkipMarks(",");
        if (scanner.ReadNumber(out var day) is not (1 or 2)) return null;
        SkipOrdinal(ref scanner);
        var isHour = scanner.Next == ':' && char.IsAsciiDigit(scanner.Peek(1));
        return isHour ? null : WrittenDate.Create(ReadYear(ref scanner), month, day);
    }

    private static void SkipOrdinal(ref DateScanner scanner)
    {
        _ = scanner.TryWord("er") || scanner.TryWord("st") || scanner.TryWord("nd") || scanner.TryWord("rd") || scanner.TryWord("th");
    }

    private static int? ReadMonth(ref DateScanner scanner)
    {
        var month = FindMonth(scanner.ReadWord());
        if (month is not null) scanner.TryMark('.');
        return month;
    }

    private static int? FindMonth(ReadOnlySpan<char> word) =>
        Months.Find(word) ?? (ForeignMonths.Find(word, out var number) ? (int)number : null);

    private static int? ReadYear(ref DateScanner scanner)
    {
        var start = scanner.Position;
        scanner.SkipMarks(",-/");
        if (scanner.TryWord("de")) scanner.SkipSpaces();
        if (scanner.ReadNumber(out var year) == 4 && WrittenDate.IsYear(year) && !scanner.IsInsideWord) return year;
        scanner.Position = start;
        return null;
    }
}
