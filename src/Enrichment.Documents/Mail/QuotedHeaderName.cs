namespace Enrichment.Documents.Mail;

/// <summary>The kinds of header lines above a quoted message.</summary>
[Flags]
internal enum QuotedHeaderName
{
    /// <summary>Another line, such as that of the recipients.</summary>
    None = 0,

    /// <summary>The sender.</summary>
    From = 1,

    /// <summary>The date.</summary>
    Date = 2,

    /// <summary>The subject.</summary>
    Subject = 4,
}
