namespace Enrichment.Articles.WrittenDates;

/// <summary>Reads a time of the day with its time zone: "10:30 BST", "3:15 p.m. ET", "0930 GMT", "10:30:00+01:00".</summary>
internal static class TimeReader
{
    private const int LongestZone = 5;
    private const int LongestNote = 20;

    /// <summary>Moves over the time that is next, and returns it, or null without moving if there is none.</summary>
    public static WrittenTime? Read(ref DateScanner scanner)
    {
        var start = scanner.Position;
        var time = ReadClock(ref scanner);
        if (time is null) scanner.Position = start;
        return time;
    }

    private static WrittenTime? ReadClock(ref DateScanner scanner)
    {
        var digits = scanner.ReadNumber(out var hour);
        if (digits is 0 or 3 or > 4) return null;
        var (minute, second) = (0, 0);
        var needsMore = scanner.Next is not (':' or 'h' or 'H');
        if (digits == 4) (hour, minute, needsMore) = (hour / 100, hour % 100, true);
        else if (!ReadMinute(ref scanner, out minute) || !ReadSecond(ref scanner, out second)) return null;
        var hasHalf = ReadHalf(ref scanner, ref hour);
        var zone = ReadZone(ref scanner);
        if (hour > 23 || minute > 59 || scanner.IsInsideWord || (needsMore && !hasHalf && zone is null)) return null;
        SkipNote(ref scanner);
        return new WrittenTime(new TimeOnly(hour, minute, second), zone ?? default);
    }

    // "10:30", "10.30", "10h30", or nothing after "3" in "3 p.m."
    private static bool ReadMinute(ref DateScanner scanner, out int minute)
    {
        minute = 0;
        if (scanner.Next is not (':' or '.' or 'h' or 'H') || !char.IsAsciiDigit(scanner.Peek(1))) return true;
        scanner.Position++;
        return scanner.ReadNumber(out minute) == 2;
    }

    // ":15.250", or nothing. The fraction is left out.
    private static bool ReadSecond(ref DateScanner scanner, out int second)
    {
        second = 0;
        if (scanner.Next != ':' || !char.IsAsciiDigit(scanner.Peek(1))) return true;
        scanner.Position++;
        if (scanner.ReadNumber(out second) != 2 || second > 59) return false;
        if (scanner.Next is '.' or ',' && char.IsAsciiDigit(scanner.Peek(1)))
        {
            scanner.Position++;
            scanner.ReadNumber(out _);
        }

        return true;
    }

    private static bool ReadHalf(ref DateScanner scanner, ref int hour)
    {
        var start = scanner.Position;
        scanner.SkipSpaces();
        var half = char.ToLowerInvariant(scanner.Next);
        if (half is 'a' or 'p' && hour is >= 1 and <= 12)
        {
            scanner.Position++;
            var hasPeriod = scanner.TryMark('.');
            if (scanner.TryMark('m') || scanner.TryMark('M'))
            {
                if (hasPeriod) scanner.TryMark('.');
                if (!scanner.IsInsideWord)
                {
                    hour = (hour % 12) + (half == 'p' ? 12 : 0);
                    return true;
                }
            }
        }

        scanner.Position = start;
        return false;
    }

    private static WrittenZone? ReadZone(ref DateScanner scanner)
    {
        var start = scanner.Position;
        if (ReadOffset(ref scanner) is { } offset) return new WrittenZone(null, offset);
        scanner.SkipSpaces();
        var name = scanner.ReadWord();
        if (name.Equals("z", StringComparison.OrdinalIgnoreCase)) return new WrittenZone(null, TimeSpan.Zero);
        if (name.Length is >= 2 and <= LongestZone && IsZoneName(name))
        {
            var isUtc = name.Equals("utc", StringComparison.OrdinalIgnoreCase) || name.Equals("gmt", StringComparison.OrdinalIgnoreCase);
            return new WrittenZone(name.ToString(), isUtc ? ReadOffset(ref scanner) : null);
        }

        scanner.Position = start;
        return ReadSpacedOffset(ref scanner) is { } spaced ? new WrittenZone(null, spaced) : null;
    }

    // A word in capitals after a time is a time zone, known or not.
    private static bool IsZoneName(ReadOnlySpan<char> name) => TimeZoneNames.Has(name) || !name.ContainsAnyExceptInRange('A', 'Z');

    private static TimeSpan? ReadSpacedOffset(ref DateScanner scanner)
    {
        var start = scanner.Position;
        scanner.SkipSpaces();
        var offset = ReadOffset(ref scanner);
        if (offset is null) scanner.Position = start;
        return offset;
    }

    // "+01:00", "+0100", "+1", "-5"
    private static TimeSpan? ReadOffset(ref DateScanner scanner)
    {
        var start = scanner.Position;
        var sign = scanner.Next switch { '+' => 1, '-' or '−' => -1, _ => 0 };
        if (sign != 0)
        {
            scanner.Position++;
            var digits = scanner.ReadNumber(out var hours);
            var minutes = 0;
            if (digits == 4) (hours, minutes) = (hours / 100, hours % 100);
            var isValid = digits is 1 or 2 or 4 && (digits == 4 || !scanner.TryMark(':') || scanner.ReadNumber(out minutes) == 2);
            if (isValid && hours <= 14 && minutes < 60 && !scanner.IsInsideWord) return sign * new TimeSpan(hours, minutes, 0);
        }

        scanner.Position = start;
        return null;
    }

    // The same time in another zone: "0324 GMT (1124 HKT)".
    private static void SkipNote(ref DateScanner scanner)
    {
        var start = scanner.Position;
        scanner.SkipSpaces();
        if (scanner.TryMark('(') && char.IsAsciiDigit(scanner.Next))
        {
            for (var length = 0; length < LongestNote && scanner.Next is not ('\0' or '\n'); length++)
            {
                if (scanner.TryMark(')')) return;
                scanner.Position++;
            }
        }

        scanner.Position = start;
    }
}
