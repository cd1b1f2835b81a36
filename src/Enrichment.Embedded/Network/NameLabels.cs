namespace Enrichment.Embedded.Network;

/// <summary>
/// The labels of names: outside, and for each kind the first word and further ones (BIO; L. Ramshaw and M. Marcus, 1995).
/// </summary>
internal static class NameLabels
{
    /// <summary>The number of labels.</summary>
    public const int Count = 9;

    /// <summary>The label of a word of no name.</summary>
    public const int Outside = 0;

    /// <summary>The kind of persons.</summary>
    public const int Person = 0;

    /// <summary>The kind of places.</summary>
    public const int Location = 1;

    /// <summary>The kind of organizations.</summary>
    public const int Organization = 2;

    /// <summary>The kind of all other names.</summary>
    public const int Other = 3;

    /// <summary>The labels as the model's file names them, in order.</summary>
    public static IReadOnlyList<string> All { get; } =
        ["O", "B-PER", "I-PER", "B-LOC", "I-LOC", "B-ORG", "I-ORG", "B-Other", "I-Other"];

    /// <summary>The label of the first word of a name of <paramref name="kind"/>.</summary>
    public static int Begin(int kind) => (kind * 2) + 1;

    /// <summary>The label of a further word of a name of <paramref name="kind"/>.</summary>
    public static int Inside(int kind) => (kind * 2) + 2;

    /// <summary>The kind of the name that <paramref name="label"/>, not outside, is part of.</summary>
    public static int GetKind(int label) => (label - 1) / 2;

    /// <summary>Whether <paramref name="label"/> marks the first word of a name.</summary>
    public static bool Begins(int label) => label % 2 == 1;

    /// <summary>Whether <paramref name="label"/> marks a further word of a name.</summary>
    public static bool Continues(int label) => label > 0 && label % 2 == 0;

    /// <summary>Whether <paramref name="next"/> can be the label right after <paramref name="label"/>.</summary>
    public static bool CanFollow(int label, int next) =>
        !Continues(next) || (label != Outside && GetKind(label) == GetKind(next));
}
