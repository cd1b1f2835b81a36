using Enrichment.Analysis;

namespace Enrichment.Embedded.Entities.Tagging;

/// <summary>
/// The labels of a token. The three classes use the scheme begin, inside, last, unit (L. Ratinov and D. Roth, 2009, found that
/// to beat begin, inside); names of other things are learned as begin, inside, so that they are not taken for one of the three.
/// </summary>
internal static class TagLabels
{
    /// <summary>The number of labels.</summary>
    public const int Count = 15;

    /// <summary>The length of a row of weights: the labels and one unused element.</summary>
    public const int Row = 16;

    /// <summary>No name.</summary>
    public const int Outside = 0;

    /// <summary>The first word of a name of something else.</summary>
    public const int OtherBegin = 13;

    /// <summary>A later word of a name of something else.</summary>
    public const int OtherInside = 14;

    /// <summary>The three classes.</summary>
    public static readonly EntityType[] Types = [EntityType.Person, EntityType.Location, EntityType.Organization];

    private static readonly bool[] Follows = [.. Enumerable.Range(0, Count * Count).Select(pair => MayFollow(pair / Count, pair % Count))];

    /// <summary>
    /// The label of the first word of several of a name of class <paramref name="type"/>, an index into <see cref="Types"/>.
    /// </summary>
    public static int Begin(int type) => 1 + (type * 4);

    /// <summary>The label of a word between the first and the last.</summary>
    public static int Inside(int type) => 2 + (type * 4);

    /// <summary>The label of the last word of several.</summary>
    public static int Last(int type) => 3 + (type * 4);

    /// <summary>The label of a name's only word.</summary>
    public static int Unit(int type) => 4 + (type * 4);

    /// <summary>Index of the class <paramref name="label"/> belongs to; -1 if it is none of the three.</summary>
    public static int GetClass(int label) => label is > Outside and < OtherBegin ? (label - 1) / 4 : -1;

    /// <summary>Whether a name starts at a token with <paramref name="label"/>.</summary>
    public static bool Starts(int label) => label == OtherBegin || (GetClass(label) >= 0 && (label - 1) % 4 is 0 or 3);

    /// <summary>Whether a name ends at a token with <paramref name="label"/>, where one with <paramref name="next"/> follows.</summary>
    public static bool Ends(int label, int next) =>
        label is OtherBegin or OtherInside ? next != OtherInside : GetClass(label) >= 0 && (label - 1) % 4 is 2 or 3;

    /// <summary>Whether <paramref name="next"/> may follow <paramref name="label"/>.</summary>
    public static bool CanFollow(int label, int next) => Follows[(label * Count) + next];

    /// <summary>Whether a sentence may start with <paramref name="label"/>.</summary>
    public static bool CanStart(int label) => CanFollow(Outside, label);

    /// <summary>Whether a sentence may end with <paramref name="label"/>.</summary>
    public static bool CanEnd(int label) => CanFollow(label, Outside);

    private static bool MayFollow(int label, int next)
    {
        var isOpen = GetClass(label) >= 0 && (label - 1) % 4 is 0 or 1;
        var continues = GetClass(next) >= 0 && (next - 1) % 4 is 1 or 2;
        if (isOpen || continues) return isOpen && continues && GetClass(label) == GetClass(next);
        return next != OtherInside || label is OtherBegin or OtherInside;
    }
}
