using Enrichment.Analysis;
using Enrichment.Articles;
using Enrichment.Cli.Run.Inputs;
using Enrichment.Pipeline;

namespace Enrichment.Cli.Run;

/// <summary>Takes one article from its input to its result or its failure record. Safe to use from many threads.</summary>
/// <param name="pipeline">The stages.</param>
/// <param name="outputs">Where documents go.</param>
/// <param name="options">What was asked for.</param>
internal sealed class ArticleRunner(EnrichmentPipeline pipeline, ArticleOutputs outputs, RunOptions options)
{
    /// <summary>Runs <paramref name="input"/>. Whatever is wrong with it is part of the outcome.</summary>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public async Task<ArticleOutcome> RunAsync(ArticleInput input, CancellationToken cancellationToken)
    {
        var stage = Stage.Receive;
        try
        {
            ArticleName.Check(input.Name);
            var content = await InputReader.ReadAsync(input, cancellationToken);
            if (IsUpToDate(input.Name, content)) return Skip(input.Name);

            var document = pipeline.Receive(input.Name, content);
            foreach (var next in pipeline.Stages)
            {
                cancellationToken.ThrowIfCancellationRequested();
                stage = next.Stage;
                document = await next.RunAsync(document, cancellationToken);
            }

            stage = Stage.Publish;
            return Publish(document);
        }
        catch (ArticleException fault)
        {
            return Fail(input, stage, fault.Code, fault.Message);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            throw;
        }
#pragma warning disable CA1031 // One article's fault, even one of ours, must not keep the others from running.
        catch (Exception fault)
#pragma warning restore CA1031
        {
            return Fail(input, stage, FaultCode.InternalError, InternalFault.Describe(fault));
        }
    }

    private bool IsUpToDate(string name, byte[] content) =>
        !options.Force && outputs.HasResult(name, EnrichmentPipeline.HashOf(content), pipeline.Info.Fingerprint);

    // A run that was killed between writing the result and removing the record left both.
    private ArticleOutcome Skip(string name)
    {
        outputs.RemoveFailure(name);
        return new ArticleOutcome(name, ArticleState.Skipped);
    }

    private ArticleOutcome Publish(EnrichedArticle document)
    {
        outputs.WriteResult(document);
        outputs.RemoveFailure(document.Name);
        return new ArticleOutcome(document.Name, ArticleState.Enriched)
        {
            Figures = ArticleFigures.Of(document),
            Line = options.ToStandardOutput ? EnrichmentJson.ToLine(document) : null,
        };
    }

    private ArticleOutcome Fail(ArticleInput input, Stage stage, FaultCode code, string message)
    {
        var outcome = new ArticleOutcome(input.Name, ArticleState.Failed) { Code = code, Message = message };
        try
        {
            outputs.WriteFailure(new FailureRecord(input.Name, stage, code, message, 1, RetryOf(input)));
            outputs.RemoveResult(input.Name);
            return outcome;
        }
        catch (ArticleException unwritable)
        {
            return outcome with { Message = $"{message} {unwritable.Message}" };
        }
    }

    private string RetryOf(ArticleInput input) =>
        $"Put right what the message names, then run again (finished articles are skipped): {options.CommandLine}{(input.Path is null ? " < FILE" : "")}";
}
