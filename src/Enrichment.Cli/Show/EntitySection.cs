using System.Globalization;
using Enrichment.Cli.Output;
using Enrichment.Entities;
using Enrichment.Pipeline;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Enrichment.Cli.Show;

/// <summary>Writes the entities of an article by type, those with the most mentions first.</summary>
internal static class EntitySection
{
    private static readonly Style Name = new(Color.Aqua);

    /// <summary>Writes the entities in lines of <paramref name="width"/> columns.</summary>
    public static IEnumerable<Segment> Write(EnrichedArticle article, int width)
    {
        var types = article.Entities!.GroupBy(entity => entity.Type).OrderBy(type => type.Key).ToList();
        var headings = types.Select(type => string.Create(CultureInfo.InvariantCulture, $"  {type.Key} ({type.Count():N0})  ")).ToList();
        var indent = headings.Select(heading => heading.Length).DefaultIfEmpty().Max();
        return types.Zip(headings).SelectMany(pair => WrappedText.Write(pair.Second, indent, width, WriteNames(pair.First)));
    }

    // The comma belongs to the word before it, so that no line starts with one.
    private static IEnumerable<(string Text, Style Style)> WriteNames(IEnumerable<Entity> entities)
    {
        var ordered = entities.OrderByDescending(entity => entity.Mentions.Count).ToList();
        foreach (var entity in ordered)
        {
            var (name, end) = (OneLine.Create(entity.Name), entity == ordered[^1] ? "" : ",");
            var count = entity.Mentions.Count;
            yield return (count > 1 ? name : name + end, Name);
            if (count > 1) yield return (string.Create(CultureInfo.InvariantCulture, $" ×{count}{end}"), Style.Plain);
            if (end != "") yield return (" ", Style.Plain);
        }
    }
}
