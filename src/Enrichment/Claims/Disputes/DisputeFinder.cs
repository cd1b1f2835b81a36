using Enrichment.Claims.Reading;
using Enrichment.Text;

namespace Enrichment.Claims.Disputes;

/// <summary>Links claims of one article that contradict each other. Every link has a reason that names the common topic.</summary>
internal static class DisputeFinder
{
    // The number of sentences that "these allegations" reaches back, and the number of claims around a denial that are compared with it.
    private const int AnaphorReach = 4;
    private const int Window = 60;

    /// <summary>The <paramref name="claims"/>, in text order, with their disputes, and the number of disputes that were left out.</summary>
    /// <param name="claims">The claims of one article.</param>
    /// <param name="names">Its names.</param>
    /// <param name="textLength">The length of its text, in UTF-16 code units.</param>
    /// <param name="cancellationToken">Cancels the search before each claim.</param>
    public static (IReadOnlyList<Claim> Claims, int Omitted) Link(
        IReadOnlyList<FoundClaim> claims, NameIndex names, int textLength, CancellationToken cancellationToken)
    {
        var topics = new Dictionary<FoundClaim, Topic>(ReferenceEqualityComparer.Instance);
        Topic GetTopic(FoundClaim claim) => topics.TryGetValue(claim, out var topic) ? topic : topics[claim] = Topic.Create(claim, names);
        var links = new DisputeLinks(claims.Count, textLength);
        for (var at = 0; at < claims.Count; at++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            foreach (var (other, reason) in FindDenied(claims, at, GetTopic)) links.Add(at, other, reason);
        }

        return ([.. claims.Select((claim, index) => claim.Claim with { Disputes = GetDisputes(claims, links, index) })], links.Omitted);
    }

    private static List<Dispute> GetDisputes(IReadOnlyList<FoundClaim> claims, DisputeLinks links, int index) =>
        [.. links.Get(index).Select(link => new Dispute(claims[link.Other].Claim.Id, link.Reason))];

    private static IEnumerable<(int Other, string Reason)> FindDenied(
        IReadOnlyList<FoundClaim> claims, int at, Func<FoundClaim, Topic> topicOf)
    {
        if (claims[at].Claim.Stance != Stance.Denies) return FindContradicted(claims, at, topicOf);
        if (FindBareDenial(claims, at) is { } bare) return [bare];
        return Anaphor.Find(claims[at].Attribution) is { } anaphor
            ? FindReferredTo(claims, at, anaphor, topicOf) : FindOverlapping(claims, at, topicOf);
    }

    // "X claims victory, Y refutes": the same words, claimed and denied in one sentence.
    private static (int, string)? FindBareDenial(IReadOnlyList<FoundClaim> claims, int at)
    {
        var denial = claims[at].Claim;
        for (var other = at - 1; other >= Math.Max(0, at - 5); other--)
        {
            var claim = claims[other].Claim;
            if (claim.Content.Offset == denial.Content.Offset && claim.Stance == Stance.Asserts
                && Differ(claim, denial) && claim.Cue.Offset < denial.Cue.Offset)
                return (other,
                    $"\"{Describe(denial.Source)} {denial.Cue.Text}\" answers \"{Describe(claim.Source)} {claim.Cue.Text}\" in the same " +
                    $"sentence; both are about \"{Short(claim.Content.Text)}\".");
        }

        return null;
    }

    private static IEnumerable<(int, string)> FindReferredTo(
        IReadOnlyList<FoundClaim> claims, int at, Anaphor anaphor, Func<FoundClaim, Topic> topicOf)
    {
        var denial = claims[at].Claim;
        int? nearest = null;
        for (var other = at - 1; other >= Math.Max(0, at - Window)
            && denial.Sentence - claims[other].Claim.Sentence <= AnaphorReach; other--)
        {
            var claim = claims[other].Claim;
            if (claim.Stance != Stance.Asserts || claim.Act != SpeechAct.Assertive
                || !Differ(claim, denial) || denial.Overlaps(claim) && claim.Cue.Offset > denial.Cue.Offset)
                continue;
            if (anaphor.Holder is { } holder && holder != claim.Source.Entity) continue;
            var shared = nearest is null ? topicOf(claims[other]).Name : topicOf(claims[nearest.Value]).FindShared(topicOf(claims[other]));
            if (shared is null) continue;
            nearest ??= other;
            yield return (other,
                $"\"{denial.Cue.Text} {anaphor.Text}\" refers back to what {Who(claim.Source)} said: " +
                $"\"{Short(claim.Content.Text)}\"; the matter is {shared}.");
        }
    }

    private static IEnumerable<(int, string)> FindOverlapping(IReadOnlyList<FoundClaim> claims, int at, Func<FoundClaim, Topic> topicOf)
    {
        var denial = claims[at].Claim;
        for (var other = Math.Max(0, at - Window); other < Math.Min(claims.Count, at + Window + 1); other++)
        {
            var claim = claims[other].Claim;
            if (other == at || claim.Stance != Stance.Asserts || claim.Act != SpeechAct.Assertive
                || !Differ(claim, denial) || claim.Content.Overlaps(denial.Content))
                continue;
            if (topicOf(claims[at]).Matches(topicOf(claims[other])) && topicOf(claims[at]).FindShared(topicOf(claims[other])) is { } shared)
                yield return (other,
                    $"\"{denial.Cue.Text}\" denies what {Who(claim.Source)} said: " +
                    $"\"{Short(claim.Content.Text)}\"; both are about {shared}.");
        }
    }

    // "was taken" against "was not taken", in nearly the same words.
    private static IEnumerable<(int, string)> FindContradicted(IReadOnlyList<FoundClaim> claims, int at, Func<FoundClaim, Topic> topicOf)
    {
        var claim = claims[at].Claim;
        if (claim.Stance != Stance.Asserts || claim.Act != SpeechAct.Assertive || !Topic.IsNegated(claims[at])) yield break;
        for (var other = Math.Max(0, at - Window); other < Math.Min(claims.Count, at + Window + 1); other++)
        {
            var plain = claims[other].Claim;
            if (plain.Stance != Stance.Asserts || plain.Act != SpeechAct.Assertive
                || Topic.IsNegated(claims[other]) || !Differ(claim, plain) || plain.Content.Overlaps(claim.Content))
                continue;
            if (topicOf(claims[at]).RepeatsAlmostAll(topicOf(claims[other]))
                && topicOf(claims[at]).FindShared(topicOf(claims[other])) is { } shared)
                yield return (other, $"\"{Short(claim.Content.Text)}\" negates \"{Short(plain.Content.Text)}\"; both are about {shared}.");
        }
    }

    private static bool Differ(Claim one, Claim other) =>
        one.Source.Entity is { } entity && other.Source.Entity is { } otherEntity ? entity != otherEntity
        : one.Source.Kind == SourceKind.Author || !string.Equals(one.Source.Text, other.Source.Text, StringComparison.OrdinalIgnoreCase);

    private static string Describe(ClaimSource source) => Short(source.Text ?? "the article");

    private static string Who(ClaimSource source) => source.Text is { } text ? $"\"{Short(text)}\"" : "the article";

    private static string Short(string text)
    {
        const int Longest = 80;
        var line = text.ReplaceLineEndings(" ");
        if (line.Length <= Longest) return line;
        var cut = line.LastIndexOf(' ', Longest) is > Longest / 2 and var space ? space : Longest;
        return line[..(char.IsHighSurrogate(line[cut - 1]) ? cut - 1 : cut)] + " …";
    }
}
