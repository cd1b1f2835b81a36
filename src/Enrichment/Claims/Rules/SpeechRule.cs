using Enrichment.Analysis;
using Enrichment.Claims.Attributions;
using Enrichment.Claims.Reading;
using Enrichment.Lexicons;
using Enrichment.Text;

namespace Enrichment.Claims.Rules;

/// <summary>
/// Finds an article that is one speech or statement as a whole. The heading names the speaker and the occasion, and most paragraphs are in
/// the first person. A report about the speech names the speaker in its paragraphs; the speech does not.
/// <list type="bullet">
/// <item>Remarks by Ann Smith at the dam (heading). I am glad to be here. We have built this dam. Our work goes on.</item>
/// </list>
/// </summary>
internal static class SpeechRule
{
    private const int FewestParagraphs = 3;

    private static readonly WordSet Occasions = Lexicons.Lexicon.Open("Claims/speech-titles.txt").ToWordSet();
    private static readonly WordSet FirstPerson = Lexicons.Lexicon.Open("Claims/first-person.txt").ToWordSet();

    /// <summary>The claim of the speaker of the article <paramref name="passages"/>; null if it is no speech.</summary>
    public static Attribution? Find(IReadOnlyList<Passage> passages)
    {
        if (passages.Count == 0 || passages[0] is not { IsHeading: true } heading) return null;
        if (FindOccasion(heading) is not (>= 0 and var at)) return null;
        var people = heading.Names.Where(name => name.Entity.Type == EntityType.Person).ToList();
        if (people.Count != 1) return null;
        var body = passages.Where(passage => passage is { IsHeading: false, IsQuoted: false, Count: > 0 }).ToList();
        if (body.Exists(passage => passage.Names.Any(name => name.Entity == people[0].Entity)) || !IsInFirstPerson(body)) return null;
        return new Attribution
        {
            Passage = body[0],
            Type = CueType.Label,
            Cue = heading.Span(at, at + 1),
            CueAt = -1,
            SourceSpan = heading.Span(people[0].First, people[0].End),
            Content = (0, body[0].Count),
            ContinuesTo = body[^1].Span(0, body[^1].Count).End,
        };
    }

    private static int FindOccasion(Passage heading)
    {
        for (var at = 0; at < heading.Count; at++)
        {
            if (heading.NameAt(at) is null && Occasions.Has(heading[at])) return at;
        }

        return -1;
    }

    private static bool IsInFirstPerson(IReadOnlyList<Passage> body)
    {
        var paragraphs = body.Select(passage => passage.Paragraph).Distinct().Count();
        var spoken = body.Where(HasFirstPerson).Select(passage => passage.Paragraph).Distinct().Count();
        return paragraphs >= FewestParagraphs && 3 * spoken >= 2 * paragraphs;
    }

    private static bool HasFirstPerson(Passage passage)
    {
        for (var at = 0; at < passage.Count; at++)
        {
            if (passage.QuoteAt(at) is null && FirstPerson.Has(passage[at])) return true;
        }

        return false;
    }
}
