namespace Enrichment.Documents.Formats;

/// <summary>What an extraction may cost. A document that exceeds a limit fails with the error code of that limit.</summary>
public sealed record ExtractionLimits
{
    private const int MiB = 1024 * 1024;

    /// <summary>The limits with their default values.</summary>
    public static readonly ExtractionLimits Default = new();

    /// <summary>The largest text in a legacy encoding, in bytes: 10 MiB.</summary>
    public int TextBytes { get; init; } = 10 * MiB;

    /// <summary>The largest HTML page, in bytes: 10 MiB.</summary>
    public int HtmlBytes { get; init; } = 10 * MiB;

    /// <summary>The largest Word file, in bytes: 20 MiB.</summary>
    public int WordBytes { get; init; } = 20 * MiB;

    /// <summary>The largest PDF, in bytes: 20 MiB.</summary>
    public int PdfBytes { get; init; } = 20 * MiB;

    /// <summary>The largest mail, in bytes: 20 MiB.</summary>
    public int MailBytes { get; init; } = 20 * MiB;

    /// <summary>The most bytes of a document after decompression: 100 MiB.</summary>
    public long ExpandedBytes { get; init; } = 100 * MiB;

    /// <summary>The most pages of a document: 500.</summary>
    public int Pages { get; init; } = 500;

    /// <summary>The deepest nesting of the elements or parts of a document: 500.</summary>
    public int Nesting { get; init; } = 500;

    /// <summary>The longest extraction: 30 seconds.</summary>
    public TimeSpan Time { get; init; } = TimeSpan.FromSeconds(30);
}
