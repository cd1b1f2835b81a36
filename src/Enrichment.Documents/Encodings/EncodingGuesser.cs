using UtfUnknown;

namespace Enrichment.Documents.Encodings;

/// <summary>Guesses the encoding of texts that are not UTF-8.</summary>
internal static class EncodingGuesser
{
    // Of the letters in texts of Western languages, fewer are outside ASCII.
    private const double MostWestern = 0.3;
    private const double LeastPlausible = 0.6;
    private const double LeastConfidence = 0.5;

    // A few letters say little about a language.
    private const double LeastConfidenceOfLanguage = 0.75;
    private const int FewestLettersOfLanguage = 6;
    private const double ClearGain = 0.2;

    // In order of their use. Each has the letters of the one before at other places.
    private static readonly string[] Western = ["windows-1252", "macintosh", "iso-8859-15", "ibm850"];

    /// <summary>The text of <paramref name="bytes"/>, or null if no encoding is likely.</summary>
    public static GuessedText? Guess(ReadOnlySpan<byte> bytes)
    {
        if (Utf16Guesser.Guess(bytes) is { } utf16) return utf16;
        if (bytes.Contains((byte)0)) return null;
        var detected = Detect(bytes);
        if (FindShareOutsideAscii(bytes) > MostWestern) return detected?.Confidence >= LeastConfidence ? Decode(detected, bytes) : null;
        var western = GuessWestern(bytes);
        if (western is not null && !IsOtherLanguage(detected, western, bytes)) return western;
        return detected?.Confidence >= LeastConfidence ? Decode(detected, bytes) : null;
    }

    private static DetectionDetail? Detect(ReadOnlySpan<byte> bytes)
    {
        var result = CharsetDetector.DetectFromBytes(bytes.ToArray()).Detected;
        return result?.Encoding is null ? null : result;
    }

    private static GuessedText? Decode(DetectionDetail detected, ReadOnlySpan<byte> bytes) =>
        TextEncodings.Find(detected.Encoding.WebName) is { } encoding && TextEncodings.Decode(encoding, bytes) is { } text
            ? new GuessedText(text, encoding.WebName)
            : null;

    private static GuessedText? GuessWestern(ReadOnlySpan<byte> bytes)
    {
        var (best, most) = ((GuessedText?)null, LeastPlausible);
        foreach (var name in Western)
        {
            if (TextEncodings.Decode(TextEncodings.Find(name)!, bytes) is not { } text) continue;
            var plausible = WesternText.Rate(text);
            if (plausible <= most) continue;
            (best, most) = (new GuessedText(text, name), plausible);
        }

        return best;
    }

    // Czech and Turkish in the encodings of their countries are plausible as Western letters too.
    private static bool IsOtherLanguage(DetectionDetail? detected, GuessedText western, ReadOnlySpan<byte> bytes)
    {
        if (detected is null || detected.Confidence < LeastConfidenceOfLanguage || Western.Contains(detected.EncodingName)) return false;
        if (Decode(detected, bytes) is not { } other || other.Text == western.Text) return false;
        var gain = WesternText.Rate(other.Text) - WesternText.Rate(western.Text);
        var letters = other.Text.Count(c => !char.IsAscii(c) && char.IsLetter(c));
        return gain >= ClearGain || (gain >= 0 && letters >= FewestLettersOfLanguage);
    }

    private static double FindShareOutsideAscii(ReadOnlySpan<byte> bytes)
    {
        var (letters, others) = (0, 0);
        foreach (var value in bytes)
        {
            if (char.IsAsciiLetter((char)value)) letters++;
            else if (value >= 0x80) others++;
        }

        return (double)others / Math.Max(1, letters + others);
    }
}
