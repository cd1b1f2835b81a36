namespace Enrichment.Text;

/// <summary>A span of an article's text.</summary>
public interface ISpan
{
    /// <summary>The start, in UTF-16 code units from the start of the text, 0 or more.</summary>
    int Offset { get; }

    /// <summary>The length, in UTF-16 code units, 1 or more.</summary>
    int Length { get; }
}
