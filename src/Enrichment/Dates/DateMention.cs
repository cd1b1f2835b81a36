using Enrichment.Analysis;
using Enrichment.Text;

namespace Enrichment.Dates;

/// <summary>A point or stretch of time the text speaks of.</summary>
/// <param name="Offset">Start in the article's text, in UTF-16 code units.</param>
/// <param name="Length">Length, in UTF-16 code units.</param>
/// <param name="Text">The words there.</param>
/// <param name="Value">ISO 8601: a date ("2021-09-06"), month ("2021-09"), year ("2021"), time ("2021-09-06T14:30") or duration ("P20Y");
/// where the year cannot be told, a date without one ("--09-06"); null where no value can be told at all.</param>
public sealed record DateMention(int Offset, int Length, string Text, string? Value) : ISpan
{
    /// <summary>Always <see cref="EntityType.DateTime"/>: every annotation of the output says its type.</summary>
    public EntityType Type { get; } = EntityType.DateTime;
}
