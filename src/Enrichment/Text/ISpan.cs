namespace Enrichment.Text;

/// <summary>A stretch of an article's text.</summary>
public interface ISpan
{
    /// <summary>Where it starts, in UTF-16 code units from the start of the text; 0 or more.</summary>
    int Offset { get; }

    /// <summary>How long it is, in UTF-16 code units; 1 or more.</summary>
    int Length { get; }
}
