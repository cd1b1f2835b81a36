using Enrichment.Articles;
using Enrichment.Embedded.Entities;
using Enrichment.Entities;
using Enrichment.Text;

namespace Enrichment.Lab.Evaluation;

/// <summary>
/// Counts the defined names that are one entity with their abbreviation, and the names that have more than one type in one article.
/// </summary>
internal sealed class NamingReport
{
    private int _definitions;
    private int _joined;
    private int _names;
    private int _repeated;
    private int _split;

    /// <summary>The definitions that are not joined and the names with more than one type, as text.</summary>
    public List<string> Errors { get; } = [];

    /// <summary>Counts the <paramref name="entities"/> of <paramref name="article"/>.</summary>
    public void Add(Article article, IReadOnlyList<Entity> entities)
    {
        foreach (var definition in MarkedDefinition.Find(article.Text))
        {
            if (!NameHead.IsOffice(definition.Name.In(article.Text))) AddDefinition(article.Text, definition, entities);
        }

        AddTypes(entities);
    }

    /// <summary>Prints the figures.</summary>
    public void Print(string name) => Console.WriteLine(
        $"{name}: {_joined} of {_definitions} defined names joined ({100.0 * _joined / Math.Max(1, _definitions):F1} %); " +
        $"{_split} of {_repeated} repeated names with more than one type ({_names} names)");

    private void AddDefinition(string text, MarkedDefinition definition, IReadOnlyList<Entity> entities)
    {
        _definitions++;
        var entity = entities.FirstOrDefault(entity => Has(entity, definition.Abbreviation));
        if (entity is not null && Has(entity, definition.Name))
        {
            _joined++;
            return;
        }

        var overlapping = entities.SelectMany(other => other.Mentions
            .Where(mention => definition.Name.Overlaps(mention)).Select(mention => $"{mention.Text}={other.Id}"));
        Errors.Add(
            $"DEFINITION  {definition.Name.In(text)} ({definition.Abbreviation.In(text)}): {entity?.Id}; {string.Join(", ", overlapping)}");
    }

    // The name can have more words: "US Food and Drug Administration (FDA)".
    private static bool Has(Entity entity, TextSpan name) =>
        entity.Mentions.Any(mention => mention.End == name.End && mention.Contains(name));

    private void AddTypes(IReadOnlyList<Entity> entities)
    {
        var names = entities.SelectMany(entity => entity.Mentions.Select(mention => (mention.Text, entity.Type)))
            .GroupBy(mention => mention.Text, StringComparer.Ordinal).ToList();
        _names += names.Count;
        foreach (var name in names.Where(name => name.Count() > 1))
        {
            _repeated++;
            var types = name.CountBy(mention => mention.Type).ToList();
            if (types.Count == 1) continue;
            _split++;
            Errors.Add($"TYPES  {name.Key}: {string.Join(", ", types.Select(type => $"{type.Key} {type.Value}"))}");
        }
    }
}
