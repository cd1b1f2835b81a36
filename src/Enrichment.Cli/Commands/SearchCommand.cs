using System.CommandLine;
using Enrichment.Cli.Search;

namespace Enrichment.Cli.Commands;

/// <summary>The command <c>enrich search</c>.</summary>
internal static class SearchCommand
{
    public const string Epilogue = """
        Queries:
          word "a phrase" start*           in the claim, the name of its speaker, or the headline; all must match
          speaker:massoud                  who says it, by name or by the id of an entity: speaker:person:ahmad-massoud
          about:kabul                      an entity that the claim names
          entity:taliban                   an entity that says it or that it names
          type:organization                the type of the speaker, or of an entity that the claim names
          stance:denies                    asserts, denies or questions
          certainty:alleged                firm, hedged or alleged
          disputed:yes                     whether another claim denies or contradicts it: yes or no
          after:2021-09 before:2021-10     its date: the first day, and the day after the last

          A value of several words is in quotation marks, inside those of the shell: 'speaker:"ahmad massoud" talks'. Copies of a claim
          in several articles are one result.

        Examples:
          enrich search prices                                           claims about prices, best first
          enrich search speaker:massoud stance:denies after:2021-09      what somebody denies
          enrich search disputed:yes about:panjshir --json | jq '.claims[].content'
          enrich search speaker:massoud --atom > massoud.xml             a feed to follow a speaker

        Exit codes:
          0    done, whether or not a claim was found
          1    there is no index, or it cannot be read
          2    wrong usage, or a query that cannot be understood
        """;

    private const int MostClaims = 1_000;

    private static readonly Argument<string[]> Query = new("QUERY")
    {
        Description = "What to find, see below.",
        Arity = ArgumentArity.OneOrMore,
    };

    private static readonly Option<int?> Limit = new("--limit", "-n")
    {
        Description = $"The most claims, 1 to {MostClaims}. [default: {SearchOptions.DefaultLimit}]",
        HelpName = "N",
        CustomParser = result => IntegerArgument.Parse(result, "--limit", 1, MostClaims),
    };

    private static readonly Option<bool> Json = new("--json") { Description = "Write one JSON document." };

    private static readonly Option<bool> Atom = new("--atom") { Description = "Write an Atom feed of the newest claims." };

    public static Command Create()
    {
        var command = new Command("search", "Finds claims across articles: who said what, and who denies it.")
        {
            Query,
            Limit,
            Json,
            Atom,
        };
        IndexOption.AddToRead(command);
        command.SetAction(Run);
        return command;
    }

    private static int Run(ParseResult parsed)
    {
        UnknownOptions.Reject(parsed, Query);
        var (json, atom) = (parsed.GetValue(Json), parsed.GetValue(Atom));
        if (json && atom) throw new UsageException("--json and --atom cannot be used together.");
        return SearchRun.Run(new SearchOptions
        {
            Query = QueryArguments.Join(parsed.GetValue(Query)!),
            Index = IndexOption.FindToRead(parsed),
            Limit = parsed.GetValue(Limit) ?? SearchOptions.DefaultLimit,
            Format = json ? SearchFormat.Json : atom ? SearchFormat.Atom : SearchFormat.Text,
        });
    }
}
