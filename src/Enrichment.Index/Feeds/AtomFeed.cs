using System.Globalization;
using System.Text;
using System.Xml;
using Enrichment.Index.Results;
using Enrichment.Pipeline;

namespace Enrichment.Index.Feeds;

/// <summary>Writes claims as an Atom feed (RFC 4287), newest first.</summary>
public static class AtomFeed
{
    private const string Namespace = "http://www.w3.org/2005/Atom";

    // A feed without entries needs a time, and there is no clock in it.
    private static readonly DateOnly NoDate = new(1970, 1, 1);

    /// <summary>Writes a feed, in UTF-8.</summary>
    /// <param name="result">The claims.</param>
    /// <param name="query">The text of the query, for the title and the id of the feed.</param>
    /// <param name="self">The address of the feed, or null if it has none.</param>
    /// <param name="getLink">Gets the address of the page of a claim, or null if it has none.</param>
    /// <param name="output">The stream that it is written to. It stays open.</param>
    public static void Write(SearchResult result, string query, Uri? self, Func<FoundClaim, Uri?> getLink, Stream output)
    {
        var settings =
            new XmlWriterSettings { Encoding = new UTF8Encoding(false), Indent = true, NewLineChars = "\n", CloseOutput = false };
        using var writer = XmlWriter.Create(output, settings);
        var claims =
            result.Claims.OrderByDescending(claim => claim.Date ?? NoDate).ThenBy(claim => claim.Id, StringComparer.Ordinal).ToList();
        writer.WriteStartElement("feed", Namespace);
        Write(writer, "id", $"urn:enrichment:search:{Uri.EscapeDataString(Clean(query))}");
        Write(writer, "title", query.Length == 0 ? "Claims" : $"Claims: {query}");
        Write(writer, "updated", FormatTime(claims.FirstOrDefault()?.Date));
        if (self is not null) WriteLink(writer, "self", self);
        foreach (var claim in claims) WriteEntry(writer, claim, getLink(claim));
        writer.WriteEndElement();
    }

    private static void WriteEntry(XmlWriter writer, FoundClaim claim, Uri? link)
    {
        var speaker = claim.Speaker?.Name ?? claim.Articles.Select(article => article.Source).FirstOrDefault(source => source is not null);
        writer.WriteStartElement("entry", Namespace);
        Write(writer, "id", $"urn:enrichment:{claim.Id}");
        Write(writer, "title", $"{speaker ?? "The article"}: {claim.Content}");
        Write(writer, "updated", FormatTime(claim.Date));
        writer.WriteStartElement("author", Namespace);
        Write(writer, "name", speaker ?? "The article");
        writer.WriteEndElement();
        // An entry has one alternate link.
        List<Uri> addresses = [.. claim.Articles.Select(article => ParseWebAddress(article.Url)).OfType<Uri>().Distinct()];
        if (link is not null) addresses.Insert(0, link);
        foreach (var (index, address) in addresses.Index()) WriteLink(writer, index == 0 ? "alternate" : "related", address);
        Write(writer, "content", Describe(claim));
        writer.WriteEndElement();
    }

    private static string Describe(FoundClaim claim)
    {
        var text = new StringBuilder(claim.Context).Append("\n\n");
        var (stance, certainty) = (EnrichmentJson.GetName(claim.Stance), EnrichmentJson.GetName(claim.Certainty));
        text.Append(CultureInfo.InvariantCulture, $"Stance: {stance}. Certainty: {certainty}.");
        if (claim.IsDisputed) text.Append(" Another claim disputes it.");
        foreach (var article in claim.Articles)
        {
            var source = article.Source is { } publisher ? $", {publisher}" : "";
            text.Append(CultureInfo.InvariantCulture, $"\n{article.Title ?? article.Name}{source}{FormatDay(article.Published)}");
        }

        return text.ToString();
    }

    private static string FormatDay(DateOnly? day) =>
        day is { } known ? string.Create(CultureInfo.InvariantCulture, $", {known:yyyy-MM-dd}") : "";

    private static string FormatTime(DateOnly? day) =>
        string.Create(CultureInfo.InvariantCulture, $"{day ?? NoDate:yyyy-MM-dd}T00:00:00Z");

    // Articles can name any address.
    private static Uri? ParseWebAddress(string? url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var address) && (address.Scheme is "http" or "https") ? address : null;

    private static void WriteLink(XmlWriter writer, string relation, Uri address)
    {
        writer.WriteStartElement("link", Namespace);
        writer.WriteAttributeString("rel", relation);
        writer.WriteAttributeString("href", Clean(address.AbsoluteUri));
        writer.WriteEndElement();
    }

    private static void Write(XmlWriter writer, string name, string text) => writer.WriteElementString(name, Namespace, Clean(text));

    // XML has no control characters and no half of a surrogate pair.
    private static string Clean(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
            clean.Append(rune.IsBmp && !XmlConvert.IsXmlChar((char)rune.Value) ? "\uFFFD" : rune.ToString());
        return clean.ToString();
    }
}
