using Enrichment.Storage;

namespace Enrichment.Cli.Put;

/// <summary>The outcome of an upload.</summary>
/// <param name="Name">The article's name.</param>
/// <param name="Upload">What the upload did; null if it failed.</param>
/// <param name="Problem">Why the article was not uploaded and what to do; null exactly if it was.</param>
internal sealed record PutOutcome(string Name, UploadOutcome? Upload, string? Problem);
