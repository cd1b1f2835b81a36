namespace Enrichment.Claims.Disputes;

/// <summary>
/// Finds disputes between claims of different articles, by the rules for claims of one article (<see cref="Contradictions"/>). In another
/// article, "the bridge" can be another bridge and "yesterday" another day. So the two statements must also have the
/// same circumstances, and both be about the future or not.
/// </summary>
public static class CrossDisputes
{
    /// <summary>The most days between two claims that dispute each other.</summary>
    public const int MostDays = 7;

    // A toll rises from day to day.
    private const int MostDaysOfFigures = 1;

    // So far apart that only a known subject is the same one: see Contradictions.
    private const int Distance = 3;

    /// <summary>
    /// The keys of the claims that <paramref name="claim"/> can dispute: two claims without a common key do not. Different keys, in ordinal
    /// order.
    /// </summary>
    public static IReadOnlyList<string> GetKeys(Claim claim)
    {
        var keys = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var statement in claim.Statements ?? [])
        {
            if (!IsComparable(statement)) continue;
            foreach (var group in statement.Predicate.GetGroups()) keys.Add($"{CrossNames.GetLastWord(statement.Subject!)} {group}");
        }

        return [.. keys];
    }

    /// <summary>How the two claims dispute each other, in whichever order they are given; null if they do not.</summary>
    /// <param name="one">A claim of one article.</param>
    /// <param name="other">A claim of another article.</param>
    public static CrossDispute? Find(ReportedClaim one, ReportedClaim other)
    {
        if (GetDays(one, other) is not (<= MostDays and var days)) return null;
        if (IsLater(one, other)) return Find(other, one);
        // "denied taking bribes" has no tense, but nothing that is to come can dispute what has been.
        if ((one.Claim.Tense == Tense.Future) != (other.Claim.Tense == Tense.Future)) return null;
        if (!CanDispute(one.Claim, other.Claim) || !SpeakerIdentity.AreDifferent(one.Claim.Source, other.Claim.Source)) return null;
        foreach (var statement in one.Claim.Statements ?? [])
        {
            foreach (var its in other.Claim.Statements ?? [])
            {
                if (Find(statement, its, days) is { } found) return Create(one.Claim, other.Claim, found);
            }
        }

        return null;
    }

    private static Contradiction? Find(Statement first, Statement second, int days)
    {
        if (!CanDispute(first, second) || !IsComparable(first) || !IsComparable(second)) return null;
        var (one, other) = CrossNames.Unify(first, second);
        if (one.Subject != other.Subject) return null;
        if (Contradictions.Find(one, other, Distance) is not { } found) return null;
        if (found.Kind == DisputeKind.Figures && days > MostDaysOfFigures) return null;
        return HaveSameTime(one, other) && HaveSameCircumstances(one, other) ? found : null;
    }

    // Most pairs with a common key say the same, which costs little to see.
    private static bool CanDispute(Claim one, Claim other)
    {
        foreach (var statement in one.Statements ?? [])
        {
            foreach (var its in other.Statements ?? [])
            {
                if (CanDispute(statement, its)) return true;
            }
        }

        return false;
    }

    // A condition that every dispute meets, without the names: see Contradictions.
    private static bool CanDispute(Statement one, Statement other)
    {
        if (one.Predicate.SaysTheSameAs(other.Predicate))
            return one.Negated != other.Negated || (!one.Negated && one.Figures is not null && other.Figures is not null);
        return !one.Negated && !other.Negated && one.Predicate.IsOppositeOf(other.Predicate);
    }

    // "is", "did" and "has" need the words around them, and so does "wants to".
    private static bool IsComparable(Statement statement) =>
        statement.Subject is not null && !statement.Predicate.IsEmpty && !statement.HasComplement && !statement.HasInfinitive;

    private static bool HaveSameTime(Statement one, Statement other) => !KeyList.Differ(one.Times, other.Times);

    // A person does the same thing to many others, and there are many bridges.
    private static bool HaveSameCircumstances(Statement one, Statement other)
    {
        if (KeyList.Differ(one.Others, other.Others) || KeyList.Differ(one.Places, other.Places)) return false;
        if (one.DirectObject is { Length: > 0 } thing && other.DirectObject is { Length: > 0 } its && thing != its) return false;
        if (one.HasNamedSubject) return KeyList.CountCommon(one.Others, other.Others) > 0 || (one.Others is null && other.Others is null);
        var isSamePlace = KeyList.CountCommon(one.Places, other.Places) > 0;
        var isSameKind = HaveSame(one.Modifiers, other.Modifiers) && HaveSame(one.Restrictions, other.Restrictions);
        return isSameKind
            && (isSamePlace || HaveCommonEntity(one.Modifiers, other.Modifiers) || HaveCommonEntity(one.Others, other.Others));
    }

    private static bool HaveSame(IReadOnlyList<string>? one, IReadOnlyList<string>? other) =>
        one is null == other is null && !KeyList.Differ(one, other);

    private static bool HaveCommonEntity(IReadOnlyList<string>? one, IReadOnlyList<string>? other) =>
        one?.Any(key => KeyWords.IsEntity(key) && KeyList.Has(other, key)) == true;

    private static int? GetDays(ReportedClaim one, ReportedClaim other) =>
        one.Day is { } day && other.Day is { } its ? Math.Abs(day.DayNumber - its.DayNumber) : null;

    // The earlier claim comes first, so that both orders give the same.
    private static bool IsLater(ReportedClaim one, ReportedClaim other) =>
        one.Day != other.Day ? one.Day > other.Day : string.CompareOrdinal(one.Claim.Id, other.Claim.Id) > 0;

    private static CrossDispute Create(Claim one, Claim other, Contradiction found)
    {
        if (one.Stance == Stance.Denies && other.Stance != Stance.Denies)
            return new CrossDispute(DisputeKind.Denial, DisputeReasons.ForDenial(one, other), found.Confidence);
        if (other.Stance == Stance.Denies && one.Stance != Stance.Denies)
            return new CrossDispute(DisputeKind.Denial, DisputeReasons.ForDenial(other, one), found.Confidence);
        var reason = found.Figures is var (figure, otherFigure)
            ? DisputeReasons.ForFigures(one, figure, other, otherFigure) : DisputeReasons.ForContradiction(one, other);
        return new CrossDispute(found.Kind, reason, found.Confidence);
    }
}
