using System.Text.Json;
using Enrichment.Analysis;
using Enrichment.Articles;
using Enrichment.Cli.Run.Inputs;
using Enrichment.Corrections;
using Enrichment.Pipeline;
using Enrichment.Pipeline.Running;

namespace Enrichment.Cli.Run;

/// <summary>Enriches one article and writes its result or failure record. Safe to use from many threads.</summary>
/// <param name="pipeline">The stages.</param>
/// <param name="outputs">The folders for results and failure records.</param>
/// <param name="options">The options of the run.</param>
internal sealed class ArticleRunner(EnrichmentPipeline pipeline, ArticleOutputs outputs, RunOptions options)
{
    private readonly WorkGate _gate = new(options.WorkMemory);

    /// <summary>Runs all stages on <paramref name="input"/>. Errors become part of the outcome.</summary>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    public async Task<ArticleOutcome> RunAsync(ArticleInput input, CancellationToken cancellationToken)
    {
        var stage = Stage.Receive;
        try
        {
            ArticleName.Check(input.Name);
            using var admission = await _gate.EnterWithArticleAsync(InputReader.FindLength(input), cancellationToken);
            var content = await InputReader.ReadAsync(input, cancellationToken);
            if (FindCurrent(input.Name, content) is { } current) return current;

            var document = await RunStagesAsync(input.Name, content, started => stage = started, cancellationToken);
            stage = Stage.Publish;
            return Publish(document);
        }
        catch (ArticleException error)
        {
            return Fail(input, stage, error.Code, error.Message);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            throw;
        }
#pragma warning disable CA1031 // An error with one article, even an internal one, must not stop the others.
        catch (Exception error)
#pragma warning restore CA1031
        {
            return Fail(input, stage, ErrorCode.InternalError, InternalError.Describe(error));
        }
    }

    private async Task<EnrichedArticle> RunStagesAsync(
        string name, byte[] content, Action<Stage> onStart, CancellationToken cancellationToken)
    {
        var document = await pipeline.ReceiveAsync(name, content, cancellationToken);
        foreach (var stage in pipeline.Stages)
        {
            cancellationToken.ThrowIfCancellationRequested();
            onStart(stage.Stage);
            document = await stage.RunAsync(document, cancellationToken);
        }

        return document;
    }

    // The outcome of an article whose result is up to date, or null.
    private ArticleOutcome? FindCurrent(string name, byte[] content)
    {
        if (options.Force) return null;
        var result = outputs.FindResult(name, EnrichmentPipeline.ComputeHash(content), pipeline.Info.ForArticle(name).Fingerprint);
        if (result is null || (options.Html && !outputs.HasPage(name))) return null;
        var line = options.WritesLines ? TryConvertToLine(result) : null;
        if (options.WritesLines && line is null) return null;
        // A run that was killed after writing the result and before deleting the record left both.
        outputs.RemoveFailure(name);
        return new ArticleOutcome(name, ArticleState.Skipped) { Line = line };
    }

    // Null for a result that was changed by hand so that it is none any more. The article is enriched again.
    private static byte[]? TryConvertToLine(byte[] result)
    {
        try
        {
            return EnrichmentJson.ToLine(EnrichmentJson.ReadOutput(result));
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException)
        {
            return null;
        }
    }

    private ArticleOutcome Publish(EnrichedArticle document)
    {
        outputs.WriteResult(document, options.Html);
        outputs.RemoveFailure(document.Name);
        var figures = ArticleFigures.Create(document);
        return new ArticleOutcome(document.Name, ArticleState.Enriched)
        {
            Figures = figures,
            Notices = [.. CreateNotices(document, figures)],
            Line = options.WritesLines ? EnrichmentJson.ToLine(document) : null,
        };
    }

    // Warnings about single sentences are only in the document.
    private static IEnumerable<string> CreateNotices(EnrichedArticle document, ArticleFigures figures)
    {
        foreach (var warning in document.Warnings.Where(IsNotice)) yield return warning.Message;
        if (figures.UnsupportedLanguage is { } language)
            yield return $"The language of the article ({language}) is not supported; its sentiment and claims were not analyzed.";
    }

    private static bool IsNotice(Warning warning) => warning.Stage == Stage.Receive || warning.Code == Correction.WithoutEffectCode;

    private ArticleOutcome Fail(ArticleInput input, Stage stage, ErrorCode code, string message)
    {
        var outcome = new ArticleOutcome(input.Name, ArticleState.Failed) { Code = code, Message = message };
        try
        {
            outputs.WriteFailure(new FailureRecord(input.Name, stage, code, message, 1, DescribeRetry(input)));
            outputs.RemoveResult(input.Name);
            return outcome;
        }
        catch (ArticleException unwritable)
        {
            return outcome with { Message = $"{message} {unwritable.Message}" };
        }
    }

    private string DescribeRetry(ArticleInput input) =>
        $"Correct what the message names, then run again (finished articles are skipped): {options.CommandLine}"
        + (input.Path is null ? " < FILE" : "");
}
