using Enrichment.Analysis;
using Enrichment.Articles;
using Enrichment.Entities;

namespace Enrichment.Tests.Entities;

/// <summary>An article whose names are marked in its text: "[Person|Ahmad Massoud] spoke in [Location|Kabul]."</summary>
internal sealed record NamedText(Article Article, IReadOnlyList<RecognizedName> Names)
{
    public static NamedText Parse(string marked)
    {
        var text = new System.Text.StringBuilder();
        var names = new List<RecognizedName>();
        foreach (var part in marked.Split('[', ']'))
        {
            var bar = part.IndexOf('|', StringComparison.Ordinal);
            if (bar > 0 && Enum.TryParse<EntityType>(part[..bar], out var type))
                names.Add(new RecognizedName(text.Length, part.Length - bar - 1, type, 0.9));
            text.Append(part[(bar + 1)..]);
        }

        return new NamedText(CreateArticle(text.ToString()), names);
    }

    public static Article CreateArticle(string text) => new()
    {
        Language = "en",
        Text = text,
        Paragraphs = [new Paragraph(0, text.Length, ParagraphKind.Body)],
        Sentences = [new Sentence(0, text.Length, "en")],
        Embeds = [],
    };

    public IReadOnlyList<Entity> Group() => EntityGrouper.Group(TokenizedArticle.Create(Article), Names);
}
