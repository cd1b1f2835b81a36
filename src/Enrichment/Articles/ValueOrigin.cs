using System.Text.Json.Serialization;

namespace Enrichment.Articles;

/// <summary>Where the title or the publication date of an article was found.</summary>
public enum ValueOrigin
{
    /// <summary>In the header of a plain text: lines of "key: value", or front matter.</summary>
    Header,

    /// <summary>In the metadata of a web page, a document or a mail, or in the record of a data set.</summary>
    Metadata,

    /// <summary>In a heading: a Markdown heading, or a first line that reads like a headline.</summary>
    Heading,

    /// <summary>In the dateline: "KABUL, Sept 6, 2021 (Reuters) -".</summary>
    Dateline,

    /// <summary>In a line with the date of publication, near the start or the end: "Published 18 July 2022".</summary>
    [JsonStringEnumMemberName("dateLine")]
    PublicationLine,

    /// <summary>In the web address.</summary>
    Url,
}
