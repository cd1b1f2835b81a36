using Enrichment.Entities;
using Enrichment.Export.Page.Segments;
using Enrichment.Export.Writing;
using Enrichment.Sentiment;
using static Enrichment.Export.Page.Parts.PageWords;

namespace Enrichment.Export.Page.Parts;

/// <summary>The entities by type, with their names, sentiment, entries in knowledge bases, and links to all mentions.</summary>
internal sealed class EntityPart
{
    private const int MaxAliases = 12;

    private readonly HtmlWriter _html;
    private readonly PageArticle _page;
    private readonly Dictionary<string, TargetSentiment> _sentiments = new(StringComparer.Ordinal);

    /// <summary>Reads the sentiment towards the entities.</summary>
    public EntityPart(HtmlWriter html, PageArticle page)
    {
        (_html, _page) = (html, page);
        foreach (var target in page.Document.Sentiment!.Targets) _sentiments.TryAdd(target.Entity, target);
    }

    /// <summary>Writes the part, if there is an entity.</summary>
    public void Write()
    {
        if (_page.Entities.Count == 0) return;
        _html.Start("section", ("id", "entities"), ("aria-labelledby", "entities-title"));
        _html.Element("h2", "Entities", ("id", "entities-title"));
        var groups = Enumerable.Range(0, _page.Entities.Count).GroupBy(index => _page.Entities[index].Type).OrderBy(group => group.Key);
        foreach (var group in groups)
        {
            var type = GetName(group.Key);
            _html.Start("h3").Element("span", group.Key.ToString(), ("class", $"m last {type}")).End("h3");
            _html.Start("ul", ("class", $"entities {type}"));
            foreach (var index in group) Write(_page.Entities[index], index);
            _html.End("ul").Line();
        }

        _html.End("section").Line();
    }

    private void Write(Entity entity, int index)
    {
        _html.Start(
            "li", ("id", $"e{Number(index)}"), ("tabindex", "-1"), ("data-mentions", _page.FormatRanges(MarkKind.Mention, index)));
        _html.Element("b", ToLine(entity.Name), ("class", "name"), ("dir", "auto"));
        if (entity.Aliases.Count > 0)
        {
            var more = entity.Aliases.Count > MaxAliases ? ", …" : "";
            var aliases = string.Join(", ", entity.Aliases.Take(MaxAliases).Select(alias => ToLine(alias)));
            _html.Start("p", ("class", "aliases")).Text("also: ").Element("span", aliases + more, ("dir", "auto")).End("p");
        }

        WriteFacts(entity);
        WriteMentions(index);
        _html.End("li").Line();
    }

    private void WriteFacts(Entity entity)
    {
        var sentiment = _sentiments.TryGetValue(entity.Id, out var target)
            ? Separator + SentimentWords.Describe(target)
            : "";
        _html.Start("p", ("class", "line")).Text(Count(entity.Mentions.Count, "mention") + sentiment);
        foreach (var link in entity.Links)
        {
            var words = ToLine($"{link.Source}: {link.Id}");
            _html.Text(Separator);
            if (WebAddress.Normalize(link.Url) is { } url) _html.Element("a", words, ("href", url), ("rel", "noopener noreferrer"));
            else _html.Text(words);
        }

        _html.End("p");
    }

    private void WriteMentions(int index)
    {
        var number = 0;
        _html.Start("p", ("class", "mentions"));
        foreach (var range in _page.GetRanges(MarkKind.Mention, index))
            _html.Element("a", Number(++number), ("href", $"#g{Number(range.First)}"));
        _html.End("p");
    }
}
