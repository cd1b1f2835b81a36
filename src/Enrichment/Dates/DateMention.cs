using Enrichment.Analysis;
using Enrichment.Text;

namespace Enrichment.Dates;

/// <summary>A point in time or a duration that the text mentions.</summary>
/// <param name="Offset">Start in the article's text, in UTF-16 code units.</param>
/// <param name="Length">Length, in UTF-16 code units.</param>
/// <param name="Text">The text of the mention.</param>
/// <param name="Value">
/// ISO 8601: a date ("2021-09-06"), month ("2021-09"), year ("2021"), decade ("202X"), century ("20XX"), time ("2021-09-06T14:30") or
/// duration ("P20Y"). If the year is unknown, a date without one ("--09-06"). Null if the value is unknown.
/// </param>
public sealed record DateMention(int Offset, int Length, string Text, string? Value) : ISpan
{
    /// <summary>Always <see cref="EntityType.DateTime"/>. Every annotation in the output has a type.</summary>
    public EntityType Type { get; } = EntityType.DateTime;
}
