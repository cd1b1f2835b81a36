using Enrichment.Fuzz.Tests.Fuzzing;

namespace Enrichment.Fuzz.Tests.Targets;

/// <summary>All code that reads input from outside.</summary>
internal static class FuzzTargets
{
    /// <summary>The targets, in the order of an article's way through the pipeline.</summary>
    public static IReadOnlyList<FuzzTarget> All { get; } =
    [
        ArticleTargets.Bytes, ArticleTargets.Text,
        DocumentTargets.Html, DocumentTargets.Record, DocumentTargets.Mail,
        DocumentTargets.Word, DocumentTargets.WordXml, DocumentTargets.Pdf,
        QueueTargets.Message, QueueTargets.WorkDocument,
        SettingsTargets.HostJson, SettingsTargets.AppSettings, SettingsTargets.CommandLine, SettingsTargets.Storage,
        NameTargets.Name,
        DataSetTargets.JsonLines, DataSetTargets.Csv,
        CorrectionTargets.Corrections,
    ];

    /// <summary>The names of the targets.</summary>
    public static string Names => string.Join(", ", All.Select(target => target.Name));
}
