using System.Globalization;
using System.Text;
using Enrichment.Claims;
using Enrichment.Export.Writing;
using Enrichment.Pipeline;
using Enrichment.Text;

namespace Enrichment.Export.Brat;

/// <summary>Writes the annotations of an article in brat's standoff format: a line for each annotation.</summary>
internal sealed class StandoffWriter
{
    private readonly string _text;
    private readonly CodePoints _points;
    private readonly StringBuilder _lines = new();
    private readonly Dictionary<char, int> _numbers = [];

    private StandoffWriter(string text) => (_text, _points) = (text, new CodePoints(text));

    /// <summary>Writes the annotations of <paramref name="article"/>.</summary>
    public static string Write(EnrichedArticle article)
    {
        var writer = new StandoffWriter(article.Article.Text);
        foreach (var entity in article.Entities!)
            foreach (var mention in entity.Mentions) writer.AddText(entity.Type.ToString(), [mention]);
        foreach (var date in article.Dates!) writer.AddText(date.Type.ToString(), [date]);
        foreach (var quantity in article.Quantities!) writer.AddText(quantity.Type.ToString(), [quantity]);
        var events = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var claim in article.Claims!)
            if (writer.AddClaim(claim) is { } id) events.TryAdd(claim.Id, id);
        foreach (var dispute in article.Disputes!)
        {
            if (events.TryGetValue(dispute.Claims[0], out var first) && events.TryGetValue(dispute.Claims[1], out var second))
                writer.Add('R', $"{BratConfiguration.Disputes} Arg1:{first} Arg2:{second}");
        }

        return writer._lines.ToString();
    }

    private string? AddClaim(Claim claim)
    {
        if (AddText(BratConfiguration.Claim, [claim.Cue]) is not { } trigger) return null;
        var source = claim.Source is { Offset: { } offset, Length: { } length }
            ? AddText(BratConfiguration.Source, [new TextSpan(offset, length)])
            : null;
        var content = AddText(BratConfiguration.Content, [.. claim.Content.Parts]);
        var arguments = (source is null ? "" : $" {BratConfiguration.Source}:{source}")
            + (content is null ? "" : $" {BratConfiguration.Content}:{content}");
        var id = Add('E', $"{BratConfiguration.Claim}:{trigger}{arguments}");
        AddAttribute(id, claim.Stance);
        AddAttribute(id, claim.Certainty);
        AddAttribute(id, claim.Quotation);
        AddAttribute(id, claim.Act);
        return id;
    }

    private void AddAttribute<TEnum>(string target, TEnum value) where TEnum : struct, Enum =>
        Add('A', $"{typeof(TEnum).Name} {target} {EnrichmentJson.GetName(value)}");

    // The words are repeated, with a space between the parts.
    private string? AddText(string type, IReadOnlyList<ISpan> parts)
    {
        var lines = StandoffParts.Split(_text, parts);
        if (lines.Count == 0) return null;
        var places = lines.Select(part => $"{_points.Convert(part.Offset)} {_points.Convert(part.End)}");
        return Add('T', $"{type} {string.Join(';', places)}\t{string.Join(' ', lines.Select(part => part.In(_text)))}");
    }

    private string Add(char kind, string annotation)
    {
        var number = _numbers[kind] = _numbers.GetValueOrDefault(kind) + 1;
        var id = string.Create(CultureInfo.InvariantCulture, $"{kind}{number}");
        _lines.Append(id).Append('\t').Append(annotation).Append('\n');
        return id;
    }
}
