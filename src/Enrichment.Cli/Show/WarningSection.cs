using Enrichment.Cli.Output;
using Enrichment.Pipeline;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Enrichment.Cli.Show;

/// <summary>Writes the warnings of an article. One that several stages have is written once.</summary>
internal static class WarningSection
{
    private const string Indent = "  ";

    private static readonly Style Warning = new(Color.Yellow);

    /// <summary>Writes the warnings in lines of <paramref name="width"/> columns.</summary>
    public static IEnumerable<Segment> Write(EnrichedArticle article, int width) =>
        article.Warnings.GroupBy(warning => warning.Message).SelectMany(group =>
        {
            var stages = string.Join(", ", group.Select(warning => EnrichmentJson.GetName(warning.Stage)).Distinct());
            var text = $"{OneLine.Create(group.Key)} ({stages})";
            return WrappedText.Write(Indent, Indent.Length, width, [(text, Warning)]);
        });
}
