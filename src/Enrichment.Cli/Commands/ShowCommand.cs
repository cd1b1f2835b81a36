using System.CommandLine;
using Enrichment.Articles;
using Enrichment.Cli.Show;
using Enrichment.Embedded;

namespace Enrichment.Cli.Commands;

/// <summary>The command <c>enrich show</c>.</summary>
internal static class ShowCommand
{
    public const string Epilogue = """
        Syntax:
          Each word is below the word that it depends on, with its part of speech and tag, its dictionary form, and its relation:
          see https://universaldependencies.org/u/dep and https://universaldependencies.org/u/pos.

          1. Smith said prices rose.
            said          VERB VBD   say    root
              Smith       PROPN NNP  Smith  nsubj
              rose        VERB VBD   rise   ccomp
                prices    NOUN NNS   price  nsubj
              .           PUNCT .    .      punct

        Examples:
          enrich show --syntax report.txt              every sentence of an article as a tree
          enrich show --syntax report.txt | less

        Exit codes:
          0    done
          1    the article cannot be read
          2    wrong usage, or there is no such file
        """;

    private static readonly Option<string> Syntax = new("--syntax")
    {
        Description = "Show the sentences of this article as trees of words.",
        HelpName = "FILE",
        Required = true,
    };

    public static Command Create()
    {
        var command = new Command("show", "Shows how an article is read, for people who work on rules.")
        {
            Syntax,
            DateOrderOption.DateOrder,
            ModelOption.Model,
        };
        command.SetAction((parsed, cancellationToken) => ShowAsync(
            parsed.GetRequiredValue(Syntax), parsed.GetValue(DateOrderOption.DateOrder), parsed.GetValue(ModelOption.Model),
            cancellationToken));
        return command;
    }

    private static async Task<int> ShowAsync(string file, DateOrder? dateOrder, AnalyzerModel model, CancellationToken cancellationToken)
    {
        if (!File.Exists(file)) throw new UsageException($"There is no file '{file}'.");
        var content = await File.ReadAllBytesAsync(file, cancellationToken);
        var pipeline = EmbeddedPipeline.CreateUnloaded(dateOrder, model);
        var article = pipeline.Receive(Path.GetFileName(file), content, cancellationToken).Article;
        var trees = EmbeddedProvider.CreateParser(model).Parse(TokenizedArticle.Create(article, cancellationToken), cancellationToken);
        foreach (var line in SyntaxListing.Write(article, trees)) await Console.Out.WriteLineAsync(line);
        return ExitCode.Success;
    }
}
