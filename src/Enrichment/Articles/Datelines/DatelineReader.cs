using Enrichment.Articles.WrittenDates;
using Enrichment.Text;

namespace Enrichment.Articles.Datelines;

/// <summary>
/// Recognizes the dateline at the start of a paragraph: "KABUL, Sept 6, 2021 (Reuters) -", "NEW DELHI:", "BOSTON (AP) —", "(CNN) --". A
/// wrong dateline is worse than none, so a place needs evidence: an agency, a date, capitals and a dash, or the list of places.
/// </summary>
internal ref struct DatelineReader
{
    private const int Longest = 160;
    private const int LongestAgency = 40;
    private const int ShortestProse = 60;
    private const int ShortestAfterCapitals = 30;
    private const int LongestHeadline = 150;
    private const int MostParts = 6;

    private readonly ReadOnlySpan<char> _text;
    private readonly DateOrder? _order;
    private int _position;
    private ReadOnlySpan<char> _agency;
    private WrittenDate? _date;
    private bool _isBracketed;
    private char _mark;

    private DatelineReader(ReadOnlySpan<char> text, DateOrder? order)
    {
        _text = text;
        _order = order;
    }

    /// <summary>The dateline at the start of <paramref name="paragraph"/>, or null.</summary>
    public static FoundDateline? Read(string text, ISpan paragraph, DateOrder? order)
    {
        var start = text.AsSpan(paragraph.Offset, Math.Min(paragraph.Length, Longest));
        if (start.IsEmpty || !(char.IsUpper(start[0]) || char.IsAsciiDigit(start[0]) || start[0] == '(')) return null;
        var reader = new DatelineReader(start, order);
        var place = DatelinePlace.Read(start, out reader._position);
        reader._agency = place.Agency;
        reader.ReadParts();
        if (place.Text.IsEmpty && reader._date is not null && reader._mark == '-' && reader._agency.IsEmpty)
        {
            place = DatelinePlace.Read(start[reader._position..], out var length);
            reader._position += length;
            reader._mark = '\0';
            reader.ReadParts();
        }

        var shortest = place.IsInCapitals ? ShortestAfterCapitals : ShortestProse;
        if (!reader.IsDateline(place, IsProse(text, paragraph, shortest))) return null;
        return new FoundDateline(reader.Create(paragraph.Offset, place), reader._date);
    }

    // A headline can start with a place too: "Birmingham: Pub returns as music venue".
    private static bool IsProse(string text, ISpan paragraph, int shortest) =>
        paragraph.Length >= LongestHeadline
        || (paragraph.Length >= shortest && SentenceMarks.EndsSentence(text, new TextSpan(paragraph.Offset, paragraph.Length)));

    private readonly Dateline Create(int offset, DatelinePlace place)
    {
        var length = _text[.._position].TrimEnd().Length;
        return new Dateline(
            offset,
            length,
            place.Text.IsEmpty ? null : place.Text.ToString(),
            _agency.IsEmpty ? null : _agency.ToString(),
            _date?.Iso);
    }

    // What follows the place: a date, an agency, and the mark at the end, which can also be between them.
    private void ReadParts()
    {
        for (var part = 0; part < MostParts; part++)
        {
            var start = _position;
            while (_position < _text.Length && _text[_position] is ' ' or ',' or '.' or '\n') _position++;
            if (_position < _text.Length && ReadPart()) continue;
            if (_mark == '\0' && !_isBracketed) _position = start;
            return;
        }
    }

    private bool ReadPart()
    {
        switch (_text[_position])
        {
            case '(': return ReadBrackets(')');
            case '[': return ReadBrackets(']');
            case '/': return ReadBrackets('/');
            case ':' when _mark == '\0':
                (_position, _mark) = (_position + 1, ':');
                return false;
            case '-' or '–' or '—' or '―':
                return ReadDash();
            default:
                return _date is null && ReadDate();
        }
    }

    private bool ReadDash()
    {
        var start = _position;
        while (_position < _text.Length && _text[_position] is '-' or '–' or '—' or '―') _position++;
        var isHyphen = _position - start == 1 && _text[start] == '-';
        var isApart = (start == 0 || !char.IsLetter(_text[start - 1]))
            && (_position == _text.Length || char.IsWhiteSpace(_text[_position]));
        if (isHyphen && !isApart)
        {
            _position = start;
            return false;
        }

        _mark = '-';
        return true;
    }

    private bool ReadDate()
    {
        if (DateReader.Read(_text, _position, _order, out var end) is not { } date) return false;
        (_date, _position) = (date, end);
        return true;
    }

    // "(Reuters)", "/TASS/", "(12 May 2020)", "[India]"
    private bool ReadBrackets(char closing)
    {
        var inside = _text[(_position + 1)..];
        var length = inside.IndexOf(closing);
        if (length is <= 0 or > LongestAgency) return false;
        inside = inside[..length].Trim();
        var end = _position + length + 2;
        if (closing != ']' && !ReadInside(inside, end)) return false;
        _position = end;
        return true;
    }

    private bool ReadInside(ReadOnlySpan<char> inside, int end)
    {
        if (_mark != '\0' && !NewsAgencies.Has(inside) && !_text[end..].TrimStart().StartsWith("-")) return false;
        if (_date is null && DateReader.ReadAll(inside, _order) is { } date)
        {
            _date = date;
            return true;
        }

        if (!_agency.IsEmpty || !IsAgencyName(inside)) return false;
        _agency = inside;
        _isBracketed = true;
        return true;
    }

    private static bool IsAgencyName(ReadOnlySpan<char> name) =>
        NewsAgencies.Has(name) || (name.Length > 1 && char.IsUpper(name[0]) && name.Count(' ') <= 3);

    private readonly bool IsDateline(DatelinePlace place, bool isProse)
    {
        if (_mark == '\0' && !(_isBracketed && NewsAgencies.Has(_agency))) return false;
        var isAgencyListed = !_agency.IsEmpty && NewsAgencies.Has(_agency);
        var isPlace = place.IsListed || place.IsInCapitals;
        if (!StartsText(mayBeLower: (isAgencyListed && _isBracketed) || (_date is not null && isPlace))) return false;
        if (place.Text.IsEmpty) return isAgencyListed && (_isBracketed || (_mark == '-' && isProse));
        if (SectionLabels.Has(place.Town) || place.StartsSentence) return false;
        if (isAgencyListed) return isPlace || (_mark != '\0' && place.Text.Count(' ') <= 2 && !place.Text.StartsWith("The "));
        if (!_agency.IsEmpty) return isPlace && _mark == '-';
        if (_date is not null) return (isPlace || place.Text.Count(' ') <= 3) && (_mark == '-' || isPlace);
        if (!isProse) return false;
        return place.IsKnown || (_mark == '-' && place.IsInCapitals && (place.IsListed || place.LooksLikeTown));
    }

    // After a dateline, a sentence starts.
    private readonly bool StartsText(bool mayBeLower)
    {
        var rest = _text[_position..].TrimStart();
        return rest.IsEmpty || mayBeLower || !char.IsLower(rest[0]);
    }
}
