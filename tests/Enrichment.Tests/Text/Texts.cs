using FsCheck;
using FsCheck.Fluent;

namespace Enrichment.Tests.Text;

/// <summary>
/// Generates text from pieces that often cause errors in spans: quotes, abbreviations, links, emoji, right-to-left words, combining
/// marks, line breaks.
/// </summary>
public static class Texts
{
    private static readonly string[] Pieces =
    [
        "Massoud", "Kabul", "said", "claimed", "that", "the", "Taliban", "He", "they", "is", "not", "U.S.", "Lt.", "Gen.", "Sept.", "J.",
        "No.", "e.g.", "Inc.", "2,50,000", "3.5", "20", "2021-09-06",
        "\"", "“", "”", "'", "‘", "’", "«", "»", "(", ")", "[", "]", ".", ". ", "! ", "? ", "...", "…", ",", ";", ":", "—", "-", "\n",
        "\n\n", "\r\n", " ", "  ", "\t", "\u00A0", "\u2028",
        "https://t.co/95ySJ5ppo6", "pic.twitter.com/x", "@AsvakaNews", "#Panjshir", "a@b.org", "😀", "👩‍👩‍👧", "🇦🇫", "e\u0301",
        "\u0301", "پنجشیر", "گردید.", "می‌شود", "؟", "।", "漢字。", "שלום",
        "— Name (@name) September 6, 2021", "date 2021-09-06", "title: A title", "# Heading", "---", "Reportedly", "according to", "denied",
        "may", "\uFEFF", "ǅ", "ß", "İ",
        "「", "」", "„", "‹", "›", "#", "@", "/", "[1]", "«\u00A0", "\u00A0»", "--", "\u0001", "\u0000", "\u000B", "\u202E", "\u200D", "𐎠",
        "𠀀", "हिन्दी", "¡", "—\n", "source: x\n", "date: 2021-09-06\n", "---\n", "\n- ", "\n## ", "(@b) 6 Sept 2021\n\n",
    ];

    public static Arbitrary<ArticleText> ArticleTexts() => Create(Pieces);

    /// <summary>Generates text from these pieces and, about half of the time, <paramref name="words"/>.</summary>
    public static Arbitrary<ArticleText> With(params string[] words) =>
        Create([.. Pieces, .. Enumerable.Repeat(words, 1 + (Pieces.Length / words.Length)).SelectMany(repeated => repeated)]);

    private static Arbitrary<ArticleText> Create(string[] pieces) => Arb.From(
        Gen.Elements(pieces).ArrayOf().SelectMany(
            chosen => Gen.Elements(" ", "").Select(between => new ArticleText(string.Join(between, chosen)))),
        text => Shrink(text.Value).Select(shorter => new ArticleText(shorter)));

    private static IEnumerable<string> Shrink(string text)
    {
        var pieces = text.Split(' ');
        return Enumerable.Range(0, pieces.Length)
            .Where(_ => pieces.Length > 1)
            .Select(left => string.Join(' ', pieces.Where((_, index) => index != left)));
    }
}
