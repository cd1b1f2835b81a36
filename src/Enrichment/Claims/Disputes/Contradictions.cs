namespace Enrichment.Claims.Disputes;

/// <summary>
/// Finds whether two statements of different sources contradict each other. They must have the same subject, and the same predicate or an
/// opposite one.
/// <list type="bullet">
/// <item>Prices rose. Prices did not rise.</item>
/// <item>Prices rose. Prices fell.</item>
/// <item>12 people died. 20 people died.</item>
/// </list>
/// </summary>
internal static class Contradictions
{
    // A pronoun that stands for nothing known is the same subject only this near, in sentences.
    private const int PronounReach = 1;

    // Longer ago, "the bridge" may be another one.
    private const int NounReach = 12;

    // In sentences.
    private const int ExistenceReach = 2;

    /// <summary>How the two contradict each other; null if they do not.</summary>
    /// <param name="one">One statement.</param>
    /// <param name="other">The other one.</param>
    /// <param name="distance">The number of sentences between them.</param>
    public static Contradiction? Find(Statement one, Statement other, int distance)
    {
        // What happens to an object is comparable only with what a passive says: somebody else may throw other stones.
        if (one.IsAboutObject ? !other.IsPassive : other.IsAboutObject && !one.IsPassive) return null;
        if (IsMissing(one, other, distance) || IsMissing(other, one, distance)) return new(DisputeKind.Contradiction, 0.75);
        // "believes that": it depends on what.
        if (one.HasComplement || other.HasComplement || RateSubject(one, other, distance) is not { } confidence) return null;
        if (FindFigures(one, other) is { } figures)
            return HaveDifferentTimes(one, other) ? null : new(DisputeKind.Figures, confidence, figures);
        if (one.Predicate.SaysTheSameAs(other.Predicate))
            return one.IsNegated != other.IsNegated && !HaveDifferentOthers(one, other) ? new(DisputeKind.Contradiction, confidence) : null;
        return AreOpposite(one, other) && !HaveDifferentTimes(one, other) ? new(DisputeKind.Contradiction, confidence) : null;
    }

    private static bool AreOpposite(Statement one, Statement other) =>
        one.Predicate.IsOppositeOf(other.Predicate) && !one.IsNegated && !other.IsNegated && HaveSameObject(one, other);

    private static bool HaveSameObject(Statement one, Statement other) =>
        one.Object == other.Object || (one.Object is not null && other.Object is not null && (one.Object == "" || other.Object == ""));

    // "foiled a coup", "there was no coup".
    private static bool IsMissing(Statement absent, Statement other, int distance) =>
        absent.IsExistential && absent.IsNegated && !other.IsExistential && !other.IsNegated && !other.IsAboutObject
            && Math.Abs(distance) <= ExistenceReach && absent.Subject is { } thing
            && (other.Subject == thing || other.Others.Contains(thing));

    private static double? RateSubject(Statement one, Statement other, int distance)
    {
        if (one.Subject is { } subject && subject == other.Subject)
        {
            if (one.HasNamedSubject) return 0.9;
            return distance <= NounReach && !HaveDifferentModifiers(one, other) && !HaveDifferent(one.Places, other.Places) ? 0.85 : null;
        }

        // "that it was": a predicate that says nothing needs a subject.
        var isOpen = (one.Subject is null) != (other.Subject is null) && !one.Predicate.IsEmpty && !other.Predicate.IsEmpty;
        return isOpen && distance <= PronounReach && !HaveDifferent(one.Places, other.Places) ? 0.75 : null;
    }

    // "sales of phones", "sales of laptops"
    private static bool HaveDifferentModifiers(Statement one, Statement other) =>
        HaveDifferent(one.Modifiers, other.Modifiers) || (one.Restrictions.Count == 0) != (other.Restrictions.Count == 0);

    private static bool HaveDifferentOthers(Statement one, Statement other) => HaveDifferent(one.Others, other.Others);

    private static bool HaveDifferentTimes(Statement one, Statement other) => HaveDifferent(one.Times, other.Times);

    private static bool HaveDifferent(IReadOnlySet<string> one, IReadOnlySet<string> other) =>
        one.Count > 0 && other.Count > 0 && !one.Overlaps(other);

    private static (string, string)? FindFigures(Statement one, Statement other)
    {
        if (!one.Predicate.SaysTheSameAs(other.Predicate) || one.IsNegated || other.IsNegated) return null;
        if (HaveDifferentOthers(one, other)) return null;
        foreach (var figure in one.Figures)
        {
            var match = other.Figures.FirstOrDefault(figure.Contradicts);
            if (match is not null && !other.Figures.Any(its => its.Value == figure.Value)) return (figure.Text, match.Text);
        }

        return null;
    }
}
