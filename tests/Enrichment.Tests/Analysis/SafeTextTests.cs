using Enrichment.Analysis;

namespace Enrichment.Tests.Analysis;

public class SafeTextTests
{
    [Theory]
    [InlineData("plain [red] text.txt", "plain [red] text.txt")]
    [InlineData("a\nb\r\tc", @"a\nb\r\tc")]
    [InlineData("\e[31m", @"\x1B[31m")]
    [InlineData("\u009B31m\0", @"\x9B31m\x00")]
    [InlineData("\u202Etxt.exe\u2066\u2028", @"\u202Etxt.exe\u2066\u2028")]
    [InlineData("نیم‌فاصله 👩‍🚒", "نیم‌فاصله 👩‍🚒")]
    public void Escapes_what_a_terminal_would_obey_and_nothing_else(string text, string safe) => Assert.Equal(safe, SafeText.Escape(text));
}
