namespace Enrichment.Articles.WrittenDates;

/// <summary>A line that says when the article was published: "Published 18 July 2022".</summary>
/// <param name="Date">The date, with a year.</param>
/// <param name="Words">What the words of the line say about the date.</param>
internal readonly record struct DatedLine(WrittenDate Date, DatedLineWords Words)
{
    /// <summary>The place among several lines: the lowest one counts. A time of publication is before one of a change.</summary>
    public int Rank => Words switch
    {
        DatedLineWords.Publication => 0,
        DatedLineWords.Update => 2,
        _ => 1,
    };

    /// <summary>Whether the line says that the article was changed on that day.</summary>
    public bool IsUpdate => Words == DatedLineWords.Update;

    /// <summary>Whether the line has other words: a name, an agency or a place, but perhaps those of a title.</summary>
    public bool HasNames => Words == DatedLineWords.Names;
}
