using Enrichment.Cli.Output;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Enrichment.Cli.Tests.Output;

public class WrappedTextTests
{
    [Fact]
    public void Lines_break_between_words_and_hang_below_the_first() => Assert.Equal(
        ["  1  The mayor said", "     that the bridge", "     is safe."],
        Write("  1  ", 5, 20, "The mayor said that the bridge is safe."));

    [Fact]
    public void A_word_that_is_wider_than_a_line_is_broken() => Assert.Equal(
        ["  See", "  https://example", "  .org/a/long/pat", "  h now"],
        Write("  ", 2, 17, "See https://example.org/a/long/path now"));

    [Fact]
    public void Wide_characters_have_two_columns_and_combining_marks_none() => Assert.Equal(
        ["新聞記事新", "聞記事"],
        Write("", 0, 11, "新聞記事新聞記事"));

    [Fact]
    public void A_character_is_not_separated_from_its_marks() => Assert.Equal(
        ["e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301", "e\u0301"],
        Write("", 0, 10, string.Concat(Enumerable.Repeat("e\u0301", 11))));

    [Fact]
    public void Lines_have_no_space_at_their_end() => Assert.Equal(
        ["one two", "three four", "five"],
        Write("", 0, 10, "one two", " ", "three four five"));

    [Fact]
    public void A_start_that_is_wider_than_the_indent_stays() => Assert.Equal(["  heading: a", "  b"], Write("  heading: ", 2, 12, "a b"));

    [Fact]
    public void A_long_text_takes_linear_time() => Assert.Equal(
        100_000, Write("", 0, 80, string.Join(' ', Enumerable.Repeat("word", 100_000))).Sum(line => line.Split(' ').Length));

    private static List<string> Write(string first, int indent, int width, params string[] texts)
    {
        var segments = WrappedText.Write(first, indent, width, texts.Select(text => (text, Style.Plain)));
        return [.. Segment.SplitLines(segments).Select(line => string.Concat(line.Select(segment => segment.Text)))];
    }
}
