using Enrichment.Export.Output;
using Enrichment.Export.Writing;
using Enrichment.Pipeline;

namespace Enrichment.Export.FollowTheMoney;

/// <summary>
/// Exports entities of FollowTheMoney as JSON Lines, for OpenAleph: an Article, its people, organizations, places and events, a Mention for
/// each name of a person or an organization, and a Note for each claim and each dispute.
/// </summary>
internal sealed class FollowTheMoneyExporter : Exporter
{
    private const string File = "entities.ftm.json";

    /// <summary>The format.</summary>
    public static ExportFormat Format { get; } = new(
        "ftm",
        "FollowTheMoney entities (JSON Lines): articles, people, mentions, claims as notes, for OpenAleph",
        [File],
        output => new FollowTheMoneyExporter(output));

    private readonly Stream _stream;

    private FollowTheMoneyExporter(IExportOutput output) => _stream = output.Open(File);

    /// <inheritdoc/>
    public override Task AddAsync(EnrichedArticle article, CancellationToken cancellationToken)
    {
        foreach (var entity in new ArticleEntities(article).CreateAll()) Json.WriteLine(_stream, entity);
        return Task.CompletedTask;
    }
}
