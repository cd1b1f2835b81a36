using Enrichment.Cli.Board.Articles;
using Enrichment.Cli.Board.Live;
using Enrichment.Cli.Board.Search;

namespace Enrichment.Cli.Board;

/// <summary>What answers the requests of a board.</summary>
/// <param name="Stream">Sends what changes.</param>
/// <param name="Pages">Sends the pages of articles.</param>
/// <param name="Uploads">Receives articles.</param>
/// <param name="Retries">Sends failed articles in again.</param>
/// <param name="Search">Answers questions about claims.</param>
internal sealed record BoardParts(
    LiveStream Stream, ArticlePages Pages, ArticleUploads Uploads, ArticleRetries Retries, BoardSearch Search);
