using System.CommandLine;

namespace Enrichment.Cli.Commands;

/// <summary>The command <c>enrich schema</c>.</summary>
internal static class SchemaCommand
{
    public const string Epilogue = """
        Examples:
          enrich schema > enriched-article.schema.json
          enrich schema | jq '.properties | keys'

        Exit codes:
          0    done
          2    wrong usage
        """;

    public static Command Create()
    {
        var command = new Command("schema", "Prints the JSON Schema (draft 2020-12) of the enriched documents on standard output.");
        command.SetAction((_, cancellationToken) => PrintAsync(cancellationToken));
        return command;
    }

    private static async Task<int> PrintAsync(CancellationToken cancellationToken)
    {
        await using var schema = typeof(SchemaCommand).Assembly.GetManifestResourceStream("enriched-article.schema.json")!;
        await using var output = Console.OpenStandardOutput();
        await schema.CopyToAsync(output, cancellationToken);
        return ExitCode.Success;
    }
}
