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

    private static IEnumerable<(string Text, Style Style)> WriteNames(IEnumerable<Entity> entities)
    {
        var separator = "";
        foreach (var entity in entities.OrderByDescending(entity => entity.Mentions.Count))
        {
            if (separator != "") yield return (separator, Style.Plain);
            var count = entity.Mentions.Count;
            yield return (OneLine.Create(entity.Name), Name);
            separator = count > 1 ? string.Create(CultureInfo.InvariantCulture, $" ×{count}, ") : ", ";
        }

        if (separator.Trim() is { Length: > 1 } last) yield return ($" {last.TrimEnd(',')}", Style.Plain);
    }
}
