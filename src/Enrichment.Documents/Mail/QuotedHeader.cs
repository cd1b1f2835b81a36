using System.Text.RegularExpressions;
using Enrichment.Lexicons;

namespace Enrichment.Documents.Mail;

/// <summary>
/// Finds the header that a mail program writes above a message that it quotes without marks or forwards: a sender, a date and a subject on
/// lines of their own.
/// </summary>
internal static partial class QuotedHeader
{
    private const int MostLines = 30;

    private const QuotedHeaderName All = QuotedHeaderName.From | QuotedHeaderName.Date | QuotedHeaderName.Subject;

    private static readonly Dictionary<string, QuotedHeaderName> Names =
        Lexicon.Open(typeof(QuotedHeader).Assembly, "mail-headers.txt").ReadEntries<QuotedHeaderName>()
            .ToDictionary(entry => entry.Text, entry => entry.Classes, StringComparer.OrdinalIgnoreCase);

    /// <summary>The header that starts at the line <paramref name="at"/>, and the first line after it; or null.</summary>
    public static (ForwardedHeader Header, int End)? Read(IReadOnlyList<string> lines, int at)
    {
        if (GetName(lines[at]) is null) return null;
        var values = new Dictionary<QuotedHeaderName, string>();
        var end = at;
        for (; end < lines.Count && lines[end].Trim().Length > 0; end++)
        {
            if (end - at == MostLines || !AddValue(values, lines[end])) return null;
        }

        if (values.Keys.Aggregate(QuotedHeaderName.None, (all, name) => all | name) != All) return null;
        var sender = MailboxName().Replace(values[QuotedHeaderName.From], "").Trim(' ', '"', '\'', '*');
        var header = new ForwardedHeader(
            values[QuotedHeaderName.Subject].Trim(' ', '*'),
            values[QuotedHeaderName.Date].Trim(' ', '*'),
            sender.Length > 0 && !sender.Contains('@') ? sender : null);
        return (header, end);
    }

    // Whether the line is no header, or the first one of its name.
    private static bool AddValue(Dictionary<QuotedHeaderName, string> values, string line)
    {
        var header = Line().Match(line);
        return !header.Success
            || !Names.TryGetValue(header.Groups["name"].Value, out var name)
            || values.TryAdd(name, header.Groups["value"].Value);
    }

    private static QuotedHeaderName? GetName(string line) =>
        Line().Match(line) is { Success: true } match && Names.TryGetValue(match.Groups["name"].Value, out var name) ? name : null;

    [GeneratedRegex(@"\A[ \t]*\*?(?<name>\p{L}[\p{L} ]{0,15}?)\*?[ \t]*:\*?[ \t]+(?<value>\S.*?)\s*\z", RegexOptions.CultureInvariant)]
    private static partial Regex Line();

    // "Jane Moe <jane@example.org>", "Jane Moe [mailto:jane@example.org]"
    [GeneratedRegex(@"\s*[<\[(][^<>\[\]()]*@[^<>\[\]()]*[>\])].*\z", RegexOptions.CultureInvariant)]
    private static partial Regex MailboxName();
}
