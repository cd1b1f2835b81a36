namespace Enrichment.Articles;

/// <summary>The order of day and month in dates of numbers, such as "03/04/2022".</summary>
public enum DateOrder
{
    /// <summary>Day, month, year.</summary>
    Dmy,

    /// <summary>Month, day, year.</summary>
    Mdy,
}
