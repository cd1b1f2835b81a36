using Enrichment.Cli.Commands;

namespace Enrichment.Cli.Tests.Commands;

public class ShellQuotingTests
{
    [Theory]
    [InlineData("samples/", "samples/")]
    [InlineData("a b.txt", "'a b.txt'")]
    [InlineData("*.txt", "'*.txt'")]
    [InlineData("it's", @"'it'\''s'")]
    [InlineData("$(rm)", "'$(rm)'")]
    [InlineData("", "''")]
    public void Quotes_what_a_shell_would_not_leave_alone(string word, string quoted) =>
        Assert.Equal($"enrich {quoted}", ShellQuoting.Join(["enrich", word]));
}
