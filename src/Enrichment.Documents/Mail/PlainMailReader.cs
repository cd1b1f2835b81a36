using System.Text.RegularExpressions;
using Enrichment.Articles;
using Enrichment.Documents.Formats;

namespace Enrichment.Documents.Mail;

/// <summary>
/// Separates the text of a mail from quotations of other mails and from the signature. These become boilerplate, so that nothing is lost.
/// </summary>
internal sealed partial class PlainMailReader
{
    private const int LongestSignature = 15;
    private const int LongestAttribution = 3;

    private readonly List<TextBlock> _blocks = [];
    private readonly List<string> _text = [];
    private readonly List<string> _rest = [];
    private readonly string[] _lines;
    private readonly bool _isForwarded;
    private ForwardedHeader? _forwarded;

    private PlainMailReader(string text, bool isForwarded)
    {
        _lines = [.. text.ReplaceLineEndings("\n").Split('\n').Select(line => line.TrimEnd())];
        _isForwarded = isForwarded;
    }

    /// <summary>Reads <paramref name="text"/>. If all of it is quoted, the quotation is the text.</summary>
    public static PlainMail Read(string text, bool isForwarded)
    {
        var mail = new PlainMailReader(text, isForwarded).Read();
        if (mail.Blocks.Any(block => block.Kind is null)) return mail;
        var unquoted = string.Join('\n', text.ReplaceLineEndings("\n").Split('\n').Select(RemoveQuoteMarks)).Trim();
        return unquoted.Length == 0 ? PlainMail.Empty : new PlainMail([new TextBlock(unquoted, null)], null);
    }

    private PlainMail Read()
    {
        for (var at = 0; at < _lines.Length;) at = ReadAt(at);
        Flush();
        return new PlainMail(_blocks, _forwarded);
    }

    // Reads one or more lines. Returns the first line after them.
    private int ReadAt(int at)
    {
        if (QuotedHeader.Read(_lines, at) is { } quoted) return ReadQuoted(at, quoted.Header, quoted.End);
        if (IsSignature(at)) return AddRest(at, FindEndOfSignature(at));
        if (IsQuoted(_lines[at])) return AddRest(at, at + 1);
        if (FindAttribution(at) is { } end) return AddRest(at, end);
        AddText(_lines[at]);
        return at + 1;
    }

    private int ReadQuoted(int at, ForwardedHeader header, int end)
    {
        var isMarked = _text.Count > 0 && Separator().IsMatch(_text[^1]);
        var isForwarded = _isForwarded || (isMarked && ForwardMark().IsMatch(_text[^1]));
        if (isMarked)
        {
            _rest.Add(_text[^1]);
            _text.RemoveAt(_text.Count - 1);
        }

        while (_text.Count > 0 && _text[^1].Length == 0) _text.RemoveAt(_text.Count - 1);
        if (!isForwarded && _text.Count + _blocks.Count > 0) return AddRest(at, _lines.Length);
        // The text of the forwarded message is the article, and the words of the sender before it are not.
        _forwarded ??= header;
        _rest.InsertRange(0, _text);
        _text.Clear();
        return AddRest(at, end);
    }

    private bool IsSignature(int at)
    {
        return _lines[at] is "--" && FindEndOfSignature(at) - at <= LongestSignature;
    }

    private int FindEndOfSignature(int at)
    {
        var end = at + 1;
        while (end < _lines.Length && end - at <= LongestSignature && !IsQuoted(_lines[end])) end++;
        return end;
    }

    // "On 18 July 2022, Jane Moe wrote:" above a quotation, on one or more lines. Returns the first quoted line.
    private int? FindAttribution(int at)
    {
        var last = at;
        while (last < _lines.Length && last - at < LongestAttribution && _lines[last].Length > 0 && !_lines[last].EndsWith(':')) last++;
        if (last >= _lines.Length || !_lines[last].EndsWith(':') || IsInParagraph(at)) return null;
        var next = last + 1;
        while (next < _lines.Length && _lines[next].Length == 0) next++;
        var hasDigit = _lines[at..(last + 1)].Any(line => line.Any(char.IsAsciiDigit));
        return hasDigit && next < _lines.Length && IsQuoted(_lines[next]) ? next : null;
    }

    private bool IsInParagraph(int at) => at > 0 && _lines[at - 1].Length > 0 && !IsQuoted(_lines[at - 1]);

    private void AddText(string line)
    {
        if (_rest.Count > 0 && line.Length > 0) FlushRest();
        if (_rest.Count > 0) _rest.Add(line);
        else _text.Add(line);
    }

    private int AddRest(int at, int end)
    {
        FlushText();
        _rest.AddRange(_lines[at..end].Select(RemoveQuoteMarks));
        return end;
    }

    private void Flush()
    {
        FlushText();
        FlushRest();
    }

    private void FlushText()
    {
        var text = string.Join('\n', _text).Trim();
        if (text.Length > 0) _blocks.Add(new TextBlock(text, null));
        _text.Clear();
    }

    // A block for each paragraph.
    private void FlushRest()
    {
        var paragraphs = string.Join('\n', _rest).Split("\n\n").Select(WhiteSpace.Collapse).Where(paragraph => paragraph.Length > 0);
        _blocks.AddRange(paragraphs.Select(paragraph => new TextBlock(paragraph, ParagraphKind.Boilerplate)));
        _rest.Clear();
    }

    private static bool IsQuoted(string line) => line is ['>', ..];

    private static string RemoveQuoteMarks(string line) => QuoteMarks().Replace(line, "").TrimEnd();

    [GeneratedRegex(@"\A(?:>[ \t]?)+", RegexOptions.CultureInvariant)]
    private static partial Regex QuoteMarks();

    // "-----Original Message-----", "Begin forwarded message:", "________________________________"
    [GeneratedRegex(@"\A[ \t]*(?:-{2,}.*-{2,}|_{5,}|\p{L}[^.!?]{3,40}:)\z", RegexOptions.CultureInvariant)]
    private static partial Regex Separator();

    [GeneratedRegex(@"forward|weitergeleitet|transf|reenviad|inoltrat|doorgestuurd|vidarebefordra|videresend",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex ForwardMark();
}
