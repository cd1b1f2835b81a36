using System.Globalization;
using System.Text;

namespace Enrichment.Shared;

/// <summary>Articles that are as expensive as possible: repeated marks, words and constructions, and structures that grow with the text.</summary>
internal static class HostileInputs
{
    /// <summary>All inputs by name. Each creates a text of about the given length, in UTF-16 code units.</summary>
    public static IReadOnlyDictionary<string, Func<int, string>> All => Inputs.Value;

    private static readonly Lazy<Dictionary<string, Func<int, string>>> Inputs = new(Create);

    private static Dictionary<string, Func<int, string>> Create()
    {
        var inputs = new Dictionary<string, Func<int, string>>(StringComparer.Ordinal);
        foreach (var (name, unit) in Units) inputs.Add(name, length => Repeat(unit, length));
        foreach (var (name, start, unit, end) in Framed) inputs.Add(name, length => start + Repeat(unit, length) + end);
        foreach (var (name, create) in Counted) inputs.Add(name, length => Concatenate(create, length));
        foreach (var (name, create) in Structured) inputs.Add(name, create);
        return inputs;
    }

    private static string Repeat(string unit, int length) => string.Concat(Enumerable.Repeat(unit, (length / unit.Length) + 1))[..length];

    private static string Concatenate(Func<int, string> create, int length)
    {
        var text = new StringBuilder(length + 100);
        for (var index = 0; text.Length < length; index++) text.Append(create(index));
        return text.ToString(0, length);
    }

    private static string Nest(string open, string inner, string close, int length)
    {
        var depth = Math.Max(1, length / (open.Length + close.Length));
        return new StringBuilder().Insert(0, open, depth).Append(inner).Insert(open.Length * depth + inner.Length, close, depth).ToString();
    }

    // A different capitalized name for each number.
    private static string Name(int number)
    {
        var name = new StringBuilder("X");
        for (var rest = number; ; rest /= 26)
        {
            name.Append((char)('a' + (rest % 26)));
            if (rest < 26) return name.Append(rest % 2 == 0 ? "ov" : "an").ToString();
        }
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static readonly (string Name, string Unit)[] Units =
    [
        ("exclamation marks", "!"),
        ("question marks", "?"),
        ("full stops", "."),
        ("spaced full stops", ". "),
        ("ellipses", "… "),
        ("commas", ","),
        ("spaced commas", ", "),
        ("semicolons", "; "),
        ("colons", ": "),
        ("hyphens", "-"),
        ("em dashes", "—"),
        ("spaced em dashes", " — "),
        ("apostrophes", "'"),
        ("straight quotation marks", "\""),
        ("opening quotation marks", "“"),
        ("closing quotation marks", "”"),
        ("paired quotation marks", "“”"),
        ("guillemets", "« "),
        ("single quotation marks", "‘a "),
        ("opening brackets", "("),
        ("spaced opening brackets", "( "),
        ("closing brackets", ")"),
        ("abbreviations in brackets", "(AB) "),
        ("numbers before abbreviations in brackets", "1, 2, 3 (AB) "),
        ("names cut at links", "Office of Ports of Trade for "),
        ("square brackets", "[1]"),
        ("braces", "{}"),
        ("slashes", "/"),
        ("backslashes", "\\"),
        ("asterisks", "*"),
        ("underscores", "_"),
        ("hashes", "#"),
        ("at signs", "@"),
        ("percent signs", "%"),
        ("currency signs", "$"),
        ("vertical bars", "|"),
        ("backticks", "`"),
        ("angle brackets", "<"),
        ("tildes", "~"),
        ("digits", "1"),
        ("digits and commas", "1,"),
        ("digits and full stops", "1."),
        ("digits and slashes", "1/"),
        ("digits and colons", "1:"),
        ("groups of digits", "100 "),
        ("Indian groups of digits", "1,00,00,000 "),
        ("lower-case letters", "a"),
        ("capital letters", "A"),
        ("single letters", "a "),
        ("single capitals", "A "),
        ("initials", "A."),
        ("spaced initials", "A. "),
        ("lower-case initials", "a.b."),
        ("titles", "Mr. "),
        ("abbreviations", "e.g. "),
        ("abbreviations of months", "Jan. "),
        ("hyphenated words", "a-"),
        ("possessives", "a's "),
        ("contractions", "don't "),
        ("mixed case", "aB"),
        ("spaces", " a" + "          "),
        ("tabs", "a\t"),
        ("line feeds", "a\n"),
        ("blank lines", "A\n\n"),
        ("carriage returns", "a\r"),
        ("form feeds", "a\f "),
        ("one word", "word "),
        ("one capitalized word", "Word "),
        ("one full sentence", "The minister said it. "),
        ("sentences of one word", "Go. "),
        ("sentences without spaces", "troops.The "),
        ("one name", "John Smith "),
        ("names with and", "John Smith and "),
        ("names with of", "Bank of "),
        ("names with particles", "van der Berg de la "),
        ("Arabic names", "Abu al-Hassan bin "),
        ("places with commas", "Paris, "),
        ("acronyms", "NATO "),
        ("acronyms in brackets", "United Nations (UN) "),
        ("pronouns", "he she they "),
        ("said", "said "),
        ("he said that", "he said that "),
        ("He said that he said that", "He said that he said that "),
        ("that", "that "),
        ("that he", "that he "),
        ("who", "who "),
        ("according to", "according to "),
        ("in the words of", "in the words of "),
        ("said Smith", "said Smith, "),
        ("denied", "denied "),
        ("statement and denial", "Smith said the bank paid. Jones denied that the bank paid. "),
        ("claim and contradiction", "Smith said it is true. Smith said it is not true. "),
        ("reported denials", "Smith denied that Jones denied that "),
        ("refusals", "his refusal to deny his refusal to "),
        ("allegedly", "allegedly "),
        ("not", "not "),
        ("no and never", "no never not "),
        ("intensifiers", "very "),
        ("positive words", "great "),
        ("negative words", "terrible "),
        ("but", "good but bad but "),
        ("number words", "one hundred million "),
        ("hundreds", "hundred "),
        ("and a half", "one and a half "),
        ("twenty one", "twenty one "),
        ("hyphenated numbers", "twenty-one-"),
        ("fractions", "two-thirds "),
        ("percentages", "5% "),
        ("amounts of money", "$5 million "),
        ("amounts with codes", "USD 5m "),
        ("units", "5 km "),
        ("ranges", "5-6-"),
        ("between and", "between 5 and "),
        ("more than", "more than "),
        ("ISO dates", "2021-09-06 "),
        ("written dates", "September 6, 2021, "),
        ("months", "May "),
        ("weekdays", "Monday "),
        ("relative dates", "last Monday "),
        ("ago", "two days ago "),
        ("clock times", "10:30 a.m. "),
        ("decades", "the 1980s "),
        ("years", "2021 "),
        ("date lines", "Published 18 July 2022\n"),
        ("datelines", "KABUL, Sept 6 (Reuters) - "),
        ("dateline places", "KABUL, "),
        ("bylines", "By John Smith\n"),
        ("read more", "Read more: this\n\n"),
        ("captions", "Photo: Reuters\n\n"),
        ("stock codes", "<AAPL.O> "),
        ("rows of figures", "1 2 3 4\n"),
        ("columns", "Bern  5  6\n"),
        ("Markdown headings", "# A\n"),
        ("Markdown list items", "- a\n"),
        ("numbered list items", "1. a\n"),
        ("Markdown emphasis", "**a** "),
        ("Markdown links", "[a](https://a.example) "),
        ("block quotations", "> a\n"),
        ("table rows", "| a | b |\n"),
        ("front matter rules", "---\n"),
        ("header lines", "title: a\n"),
        ("unknown header lines", "a: b\n"),
        ("labels", "Smith: no. "),
        ("questions and answers", "Q: Why? A: So. "),
        ("HTML tags", "<b>"),
        ("HTML comments", "<!-- "),
        ("HTML entities", "&amp;"),
        ("URLs", "https://a.example/b?c=d "),
        ("one long URL", "a/"),
        ("bare domains", "a.com "),
        ("dotted words", "a.a."),
        ("email addresses", "a@b.example "),
        ("handles", "@a "),
        ("hashtags", "#a "),
        ("embeds", "It is so. — A B (@ab) September 6, 2021\n\n"),
        ("dashes and handles", "— (@a) "),
        ("retweets", "RT @a: b "),
        ("combining marks", "a\u0301"),
        ("only combining marks", "\u0301"),
        ("zero-width joiners", "a\u200D"),
        ("zero-width spaces", "a\u200B"),
        ("bidirectional overrides", "\u202Ea "),
        ("isolates", "\u2066a"),
        ("soft hyphens", "a\u00AD"),
        ("non-breaking spaces", "a\u00A0"),
        ("emoji", "😀"),
        ("emoji families", "👨\u200D👩\u200D👧 "),
        ("flags", "🇦🇫"),
        ("skin tones", "👍🏽 "),
        ("private use", "\uE000"),
        ("Cyrillic", "Он сказал, что нет. "),
        ("Arabic", "قال إن ذلك صحيح. "),
        ("Persian", "می\u200Cگوید که نه. "),
        ("Chinese", "他说不是。"),
        ("Japanese", "「違う」と言った。"),
        ("Thai", "เขาบอกว่าไม่"),
        ("Devanagari", "उसने कहा नहीं। "),
        ("Hebrew", "הוא אמר שלא. "),
        ("Greek", "Είπε όχι. "),
        ("mixed scripts", "aбγ中ع "),
        ("mathematical letters", "𝐀𝐁 "),
        ("full-width letters", "ＡＢ "),
    ];

    private static readonly (string Name, string Start, string Unit, string End)[] Framed =
    [
        ("marks before a sentence", "", "!", " and so"),
        ("brackets after a sentence", "Go!", ")", " and so"),
        ("footnotes after a sentence", "Go.", "[1]", " and so"),
        ("brackets before a sentence", "Go. ", "( ", "and so"),
        ("quotation marks before a sentence", "Go. ", "\" ", "and so"),
        ("initials before a word", "", "a.", " b"),
        ("one quotation that is not closed", "Smith said: “", "It is true. ", ""),
        ("one quotation over paragraphs", "", "“It is true.\n\n", "It ends,” Smith said."),
        ("a cue after a long clause", "Smith said that ", "the man in the house on the hill ", "left."),
        ("a source before a long apposition", "Smith, ", "a member of the board of the bank, ", "said it is true."),
        ("a list of sources", "", "Smith, ", "and Jones said it is true."),
        ("a label before a long text", "Smith: ", "it is true and ", "so on."),
        ("a dateline that does not end", "KABUL", ", Sept 6", ""),
        ("a header that does not end", "title: a\n", "key: value\n", ""),
        ("front matter that does not end", "---\ntitle: a\n", "key: value\n", ""),
        ("an attribution before many dashes", "", "— ", "(@a) September 6, 2021"),
        ("a tag that does not close", "<p ", "a=\"b\" ", ""),
        ("paragraphs of a web page", "<!DOCTYPE html><html><body><article>", "<p>Smith said it is true.</p>", "</article></body></html>"),
        ("list items of a web page", "<!DOCTYPE html><html><body><ul>", "<li><a href=\"/a\">Smith said it.</a></li>", "</ul></body></html>"),
        ("table rows of a web page", "<!DOCTYPE html><html><body><table>", "<tr><td>Bern</td><td>5</td></tr>", "</table></body></html>"),
        ("scripts of a web page", "<!DOCTYPE html><html><body><p>It is true.</p>", "<script>a<b</script>", "</body></html>"),
        ("attributes of a web page", "<!DOCTYPE html><html><body><p>It is true.</p><p ", "a=b ", "></p></body></html>"),
        ("unknown entities of a web page", "<!DOCTYPE html><html><body><p>", "&a &#x110000; ", "</p></body></html>"),
        ("a URL that does not end", "https://a.example/", "(a)", ""),
    ];

    private static readonly (string Name, Func<int, string> Create)[] Counted =
    [
        ("all names different", index => $"{Name(index)} met. "),
        ("all names different in one sentence", index => $"{Name(index)} and "),
        ("all full names different", index => $"{Name(index)} {Name(index * 7)} spoke. "),
        ("one surname, all given names different", index => $"{Name(index)} Smith spoke. "),
        ("one given name, all surnames different", index => $"John {Name(index)} spoke. "),
        ("names in spelling variants", index => $"Mas{"ou"[index % 2]}{"udo"[index % 3]}{"dt"[index % 2]}{Name(index % 50)} spoke. "),
        ("all sources different", index => $"{Name(index)} said it is true. "),
        ("all denials different", index => $"{Name(index)} denied that {Name(index + 1)} paid. "),
        ("all statements about one subject", index => $"{Name(index)} said the bank paid {Number(index)} dollars. "),
        ("all quotations different", index => $"“It is {Number(index)},” {Name(index)} said. "),
        ("all numbers different", index => $"{Number(index)} "),
        ("all dates different", index => $"{1900 + (index % 200)}-{1 + (index % 12):00}-{1 + (index % 28):00} "),
        ("all amounts different", index => $"${Number(index)} million "),
        ("all words different", index => $"{Name(index).ToLowerInvariant()} "),
        ("all handles different", index => $"@{Name(index)} "),
        ("all abbreviations different", index => $"{Name(index)} {Name(index + 1)} ({(char)('A' + (index % 26))}{(char)('A' + (index / 26 % 26))}) "),
        ("all paragraphs headings", index => $"{Name(index)} Rises\n\n"),
        ("all paragraphs boilerplate", index => $"Read more: {Name(index)}\n\n"),
        ("all embeds different", index => $"It is {Number(index)}. — {Name(index)} (@{Name(index)}) September 6, 2021\n\n"),
        ("every kind of annotation in every sentence",
            index => $"On May {1 + (index % 28)} {Name(index)} denied that the terrible {Name(index + 1)} hurt {Number(index + 10)} men. "),
        ("every kind of annotation in one sentence",
            index => $"on May {1 + (index % 28)} {Name(index)} said that the terrible {Name(index + 1)} hurt {Number(index + 10)} men, "),
        ("quotation marks in names and claims", index => $"\"\"{Name(index)} \"A\" Smith\"\" said \"\"it\"\" is \"\"true\"\". "),
        ("all roles different", index => $"the {Name(index).ToLowerInvariant()} minister said so. "),
    ];

    private static readonly (string Name, Func<int, string> Create)[] Structured =
    [
        ("nested quotation marks", length => Nest("“", "no", "”", length)),
        ("nested brackets", length => Nest("(", "no", ")", length)),
        ("nested square brackets", length => Nest("[", "no", "]", length)),
        ("nested alternating marks", length => Nest("“a ‘b ", "no", " b’ a”", length)),
        ("nested reports", length => Nest("Smith said that ", "it is so", "", length)),
        ("nested HTML", length => Nest("<div>", "no", "</div>", length)),
        ("one line of one sentence", length => Repeat("and the man went to the house ", length - 1) + "."),
        ("one word without spaces", length => new string('x', length)),
        ("one capitalized word without spaces", length => "X" + new string('x', length - 1)),
        ("a text in capitals", length => Repeat("THE MINISTER SAID THAT THE BANK PAID. ", length)),
        ("a text in title case", length => Repeat("The Minister Said That The Bank Paid ", length)),
        ("ordinary news", length => Repeat(
            "John Smith, the mayor of Oslo, said on Monday that the city had paid $5 million. The bank denied it.\n\n", length)),
    ];
}
