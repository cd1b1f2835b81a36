using Enrichment.Cli.Commands;

namespace Enrichment.Cli.Tests;

public class CompletionTests
{
    [Theory]
    [InlineData("enrich ", "run index search show put completion")]
    [InlineData("enrich run --j", "--jsonl --jobs")]
    [InlineData("enrich run --model ", "base small")]
    [InlineData("enrich show --date-order ", "dmy mdy")]
    [InlineData("enrich serve --bo", "--board --board-host --board-token-file")]
    [InlineData("enrich export --format ", "csv ftm webannotation")]
    [InlineData("enrich search --", "--index --json --atom --limit")]
    [InlineData("enrich index --", "--index --rebuild --storage")]
    [InlineData("enrich completion ", "bash fish pwsh zsh")]
    public void Commands_options_and_values_are_suggested(string line, string expected)
    {
        var parsed = EnrichCommand.Parse([]).RootCommandResult.Command.Parse(line);

        var suggested = parsed.GetCompletions(line.Length).Select(item => item.Label).ToList();

        Assert.All(expected.Split(' '), word => Assert.Contains(word, suggested));
    }

    [Theory]
    [InlineData("bash", "complete -o bashdefault -o default -F _enrich_complete enrich")]
    [InlineData("zsh", "#compdef enrich")]
    [InlineData("fish", "complete --command enrich")]
    [InlineData("pwsh", "Register-ArgumentCompleter -Native -CommandName enrich")]
    public async Task Every_shell_has_a_script(string shell, string line)
    {
        using var folder = new TempFolder();

        var result = await Enrich.InAsync(folder, "completion", shell);

        Assert.Equal((0, ""), (result.ExitCode, result.StandardError));
        Assert.Contains(line, result.StandardOutput, StringComparison.Ordinal);
    }

    // The last line would run a command if a suggestion or the line were evaluated.
    [UnixFact]
    public async Task In_bash_the_script_completes_what_is_before_the_cursor()
    {
        using var folder = new TempFolder();
        const string Script = """
            source <(enrich completion bash)
            try() { COMP_LINE=$1 COMP_POINT=${2:-${#1}}; _enrich_complete; echo "${COMPREPLY[@]}"; }
            try 'enrich sh'
            try 'enrich run --mo'
            try 'enrich run --model s'
            try 'enrich run --mo --quiet' 15
            try 'enrich completion '
            try 'enrich run $(touch ran) é --jo'
            """;

        var result = await Enrich.ShellAsync(folder, Script);

        Assert.Equal(["show", "--model", "small", "--model", "bash fish pwsh zsh", "--jobs"], result.StandardOutput.TrimEnd().Split('\n'));
        Assert.Equal("", result.StandardError);
        Assert.Empty(folder.FilesIn(""));
    }
}
