using Enrichment.Analysis;
using Enrichment.Embedded.Lexicons;
using Enrichment.Text;

namespace Enrichment.Embedded.Entities;

/// <summary>Finds the names of the lists in a sentence. They are names in every context, except those with more than one meaning.</summary>
internal static class KnownNames
{
    private const double Weight = 0.95;
    private const double InstitutionWeight = 0.9;
    private const int LongestInstitution = 2;

    /// <summary>The known names in <paramref name="tokens"/>, in text order. None in a sentence in capitals: "US" could be "us".</summary>
    public static IEnumerable<NameCandidate> Find(TokenRun tokens)
    {
        if (IsInCapitals(tokens)) yield break;
        for (var start = 0; start < tokens.Count; start++)
        {
            if (FindLongest(tokens, start) is not (var end, { } known)) continue;
            yield return CreateCandidate(tokens, start, end, known);
            start = end - 1;
        }
    }

    private static (int End, KnownName? Known) FindLongest(TokenRun tokens, int start)
    {
        if (!tokens.IsCapitalized(start)) return default;
        for (var end = Math.Min(tokens.Count, start + Gazetteer.LongestName); end > start; end--)
        {
            if (Gazetteer.Find(tokens.Slice(start, end)) is { } known) return (end, known);
        }

        return default;
    }

    private static NameCandidate CreateCandidate(TokenRun tokens, int start, int end, KnownName known)
    {
        var institution = known.Type is EntityType.Location or EntityType.Group ? GetInstitutionLength(tokens, end) : 0;
        var (type, weight) = institution > 0 ? (EntityType.Organization, InstitutionWeight) : (known.Type, Weight);
        var span = tokens.GetSpan(start, end + institution);
        return new NameCandidate(span.Offset, span.Length, span.In(tokens.Text), type, weight);
    }

    // "Pakistan air force", "French navy"
    private static int GetInstitutionLength(TokenRun tokens, int at)
    {
        for (var length = Math.Min(LongestInstitution, tokens.Count - at); length > 0; length--)
        {
            if (tokens.IsLower(at) && NameCues.Institutions.Has(tokens.Slice(at, at + length))) return length;
        }

        return 0;
    }

    private static bool IsInCapitals(TokenRun tokens)
    {
        var words = 0;
        for (var at = 0; at < tokens.Count; at++)
        {
            if (!tokens.IsWord(at)) continue;
            if (tokens[at].ContainsAnyInRange('a', 'z')) return false;
            words++;
        }

        return words > 1;
    }
}
