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
        if (one.AboutObject ? !other.Passive : other.AboutObject && !one.Passive) return null;
        if (IsMissing(one, other, distance) || IsMissing(other, one, distance)) return new(DisputeKind.Contradiction, 0.75);
        // "believes that": it depends on what.
        if (one.HasComplement || other.HasComplement || RateSubject(one, other, distance) is not { } confidence) return null;
        if (FindFigures(one, other) is { } figures)
            return HaveDifferentTimes(one, other) ? null : new(DisputeKind.Figures, confidence, figures);
        if (one.Predicate.SaysTheSameAs(other.Predicate))
            return one.Negated != other.Negated && !HaveDifferentOthers(one, other) ? new(DisputeKind.Contradiction, confidence) : null;
        return AreOpposite(one, other) && !HaveDifferentTimes(one, other) ? new(DisputeKind.Contradiction, confidence) : null;
    }

    private static bool AreOpposite(Statement one, Statement other) =>
        one.Predicate.IsOppositeOf(other.Predicate) && !one.Negated && !other.Negated && HaveSameObject(one, other);

    private static bool HaveSameObject(Statement one, Statement other) =>
        one.DirectObject == other.DirectObject
            || (one.DirectObject is not null && other.DirectObject is not null && (one.DirectObject == "" || other.DirectObject == ""));

    // "foiled a coup", "there was no coup".
    private static bool IsMissing(Statement absent, Statement other, int distance) =>
        absent.Existential && absent.Negated && !other.Existential && !other.Negated && !other.AboutObject
            && Math.Abs(distance) <= ExistenceReach && absent.Subject is { } thing
            && (other.Subject == thing || KeyList.Has(other.Others, thing));

    private static double? RateSubject(Statement one, Statement other, int distance)
    {
        if (one.Subject is { } subject && subject == other.Subject)
        {
            if (one.HasNamedSubject) return 0.9;
            return distance <= NounReach && !HaveDifferentModifiers(one, other) && !KeyList.Differ(one.Places, other.Places) ? 0.85 : null;
        }

        // "that it was": a predicate that says nothing needs a subject.
        var isOpen = (one.Subject is null) != (other.Subject is null) && !one.Predicate.IsEmpty && !other.Predicate.IsEmpty;
        return isOpen && distance <= PronounReach && !KeyList.Differ(one.Places, other.Places) ? 0.75 : null;
    }

    // "sales of phones", "sales of laptops"
    private static bool HaveDifferentModifiers(Statement one, Statement other) =>
        KeyList.Differ(one.Modifiers, other.Modifiers) || (one.Restrictions is null) != (other.Restrictions is null);

    private static bool HaveDifferentOthers(Statement one, Statement other) => KeyList.Differ(one.Others, other.Others);

    private static bool HaveDifferentTimes(Statement one, Statement other) => KeyList.Differ(one.Times, other.Times);

    private static (string, string)? FindFigures(Statement one, Statement other)
    {
        if (!one.Predicate.SaysTheSameAs(other.Predicate) || one.Negated || other.Negated) return null;
        if (HaveDifferentOthers(one, other)) return null;
        foreach (var figure in one.Figures ?? [])
        {
            var match = other.Figures?.FirstOrDefault(figure.Contradicts);
            if (match is not null && !other.Figures!.Any(its => its.Value == figure.Value)) return (figure.Text, match.Text);
        }

        return null;
    }
}
