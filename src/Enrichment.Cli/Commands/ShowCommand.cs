using System.CommandLine;
using Enrichment.Articles;
using Enrichment.Cli.Output;
using Enrichment.Cli.Show;
using Enrichment.Embedded;
using Enrichment.Pipeline.Ports;

namespace Enrichment.Cli.Commands;

/// <summary>The command <c>enrich show</c>.</summary>
internal static class ShowCommand
{
    public const string Epilogue = """
        Claims:
          Each claim has a number and is shown as who · cue · what. In brackets: a stance other than 'asserts', a certainty other than
          'firm', the claim whose quotation contains it ('within'), and the claims that dispute it. Disputes have the numbers of two
          claims, the kind, the confidence and the reason.

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
          enrich show panjshir.txt                     an article that 'enrich run' has enriched, by its name
          enrich show enriched/panjshir.txt.json       the same, by the file of its result
          enrich show report.docx | less               an article that is enriched now; nothing is written
          enrich show report.txt --width 120           longer lines
          enrich show --syntax report.txt              every sentence of an article as a tree

        Exit codes:
          0    done
          1    the article cannot be read or enriched
          2    wrong usage, or there is no such file
          130  stopped by Ctrl-C
        """;

    private const int MinWidth = 30;
    private const int MaxWidth = 1_000;

    // Longer lines are hard to read.
    private const int ReadableWidth = 100;

    // For a pager or a file. Its width is not known.
    private const int UnknownWidth = 80;

    private static readonly Argument<string?> Place = new("NAME|FILE")
    {
        Description = "The name of an enriched article, the file of a result, or an article, which is enriched first.",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private static readonly Option<string> Out = new("--out", "-o")
    {
        Description = "The folder of the results, for NAME.",
        HelpName = "DIR",
        DefaultValueFactory = _ => Containers.Results,
    };

    private static readonly Option<int?> Width = new("--width")
    {
        Description = $"The columns of a line, {MinWidth} to {MaxWidth}. [default: those of the terminal, at most {ReadableWidth}]",
        HelpName = "N",
        CustomParser = result => IntegerArgument.Parse(result, "--width", MinWidth, MaxWidth),
    };

    private static readonly Option<string?> Syntax = new("--syntax")
    {
        Description = "Show the sentences of this article as trees of words, for people who work on rules.",
        HelpName = "FILE",
    };

    public static Command Create()
    {
        var command = new Command("show", "Shows an enriched article for people: claims, disputes, entities and sentiment.")
        {
            Place,
            Out,
            Width,
            Syntax,
            DateOrderOption.DateOrder,
            ModelOption.Model,
        };
        command.SetAction(ShowAsync);
        return command;
    }

    private static Task<int> ShowAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        UnknownOptions.Reject(parsed, Place);
        var (dateOrder, model) = (parsed.GetValue(DateOrderOption.DateOrder), parsed.GetValue(ModelOption.Model));
        return (parsed.GetValue(Place), parsed.GetValue(Syntax)) switch
        {
            ({ } place, null) => ShowArticleAsync(parsed, place, dateOrder, model, cancellationToken),
            (null, { } file) => ShowSyntaxAsync(file, dateOrder, model, cancellationToken),
            (null, null) => throw new UsageException("Name an article, for example 'enrich show report.txt'."),
            _ => throw new UsageException("--syntax and another article cannot be used together."),
        };
    }

    private static async Task<int> ShowArticleAsync(
        ParseResult parsed, string place, DateOrder? dateOrder, AnalyzerModel model, CancellationToken cancellationToken)
    {
        try
        {
            var load = () => EmbeddedPipeline.Load(dateOrder, model);
            var article = await ShownArticle.ReadAsync(place, parsed.GetValue(Out)!, load, cancellationToken);
            var console = Terminal.CreateOutput();
            var width = Console.IsOutputRedirected ? UnknownWidth : Math.Min(console.Profile.Width, ReadableWidth);
            console.Profile.Width = parsed.GetValue(Width) ?? width;
            console.Write(new ArticleView(article));
            return ExitCode.Success;
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            return ExitCode.Stopped;
        }
    }

    private static async Task<int> ShowSyntaxAsync(
        string file, DateOrder? dateOrder, AnalyzerModel model, CancellationToken cancellationToken)
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
