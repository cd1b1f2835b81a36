using Enrichment.Analysis;
using Enrichment.Text;

namespace Enrichment.Embedded.Entities;

/// <summary>
/// Splits a run of capitals into the names it is made of: "Taliban Spokesperson Zabihullah", "US President Joe Biden", "Pakistan ISI".
/// </summary>
internal static class NameSplitter
{
    /// <summary>
    /// The segments of the run <paramref name="start"/>..<paramref name="end"/>; titles are left out, except those that are part of a name
    /// ("Pope Francis").
    /// </summary>
    public static IEnumerable<NameSegment> Split(TokenRun tokens, int start, int end)
    {
        if (Gazetteer.Find(tokens.Slice(start, end)) is not null) return [new NameSegment(start, end, AfterTitle: false)];
        return ByTitles(tokens, start, end)
            .Select(segment => WithoutCommonStart(tokens, segment))
            .Where(segment => segment.Count > 0)
            .SelectMany(segment => ByKnownPrefix(tokens, segment));
    }

    private static IEnumerable<NameSegment> ByTitles(TokenRun tokens, int start, int end)
    {
        var from = start;
        var afterTitle = false;
        for (var at = start; at < end; at++)
        {
            if (!IsTitle(tokens, from, at, end, afterTitle)) continue;
            var before = WithoutModifiers(tokens, from, at);
            if (before > from) yield return new NameSegment(from, before, afterTitle);
            afterTitle = true;
            from = IsPartOfName(tokens, at, end) ? at : SkipPeriod(tokens, at + 1, end);
            if (from == at) break;
        }

        if (from < end) yield return new NameSegment(from, end, afterTitle);
    }

    private static bool IsTitle(TokenRun tokens, int from, int at, int end, bool afterTitle)
    {
        if (!tokens.IsWord(at) || EndsInHead(tokens, at, end)) return false;
        if (PersonTitleWords.Titles.Has(tokens[at])) return true;
        var behindNobody = at == from || afterTitle || IsKnown(tokens, from, at);
        return behindNobody && PersonTitleWords.Regnal.Has(tokens[at]) && at + 1 < end;
    }

    // "General Motors", "Justice Department": the first word is not a title there.
    private static bool EndsInHead(TokenRun tokens, int at, int end) =>
        end - at >= 2 && !NameCues.GivenNames.Has(tokens[at + 1]) && !PersonTitleWords.Titles.Has(tokens[end - 1])
        && (NameCues.Organizations.Has(tokens[end - 1]) || NameCues.Locations.Has(tokens[end - 1]) || NameCues.Events.Has(tokens[end - 1]));

    private static bool IsKnown(TokenRun tokens, int start, int end) => Gazetteer.Find(tokens.Slice(start, end)) is not null;

    private static int WithoutModifiers(TokenRun tokens, int from, int title)
    {
        var end = title;
        while (end > from
            && (tokens[end - 1] is "." || PersonTitleWords.Modifiers.Has(tokens[end - 1]) || PersonTitleWords.Titles.Has(tokens[end - 1])))
            end--;
        return end;
    }

    private static bool IsPartOfName(TokenRun tokens, int title, int end) =>
        PersonTitleWords.Regnal.Has(tokens[title]) && SkipPeriod(tokens, title + 1, end) == end - 1;

    private static int SkipPeriod(TokenRun tokens, int at, int end) => at < end && tokens[at] is "." ? at + 1 : at;

    // "Earlier Ahmad Massoud": the first word is not part of the name. "National Guard": the first word is part of it.
    private static NameSegment WithoutCommonStart(TokenRun tokens, NameSegment segment)
    {
        var start = segment.Start;
        while (start < segment.End && NameCues.CommonWords.Has(tokens[start]) && !IsWholeName(tokens, start, segment.End)) start++;
        return segment with { Start = start };
    }

    private static bool IsWholeName(TokenRun tokens, int start, int end) =>
        IsKnown(tokens, start, end) || (end - start >= 2 && NameTyper.HeadType(tokens, start, end) is not null);

    // "Pakistan ISI", "Russian Vladimir Putin", "Ukraine Volodymyr Zelensky": a country, then another name.
    private static IEnumerable<NameSegment> ByKnownPrefix(TokenRun tokens, NameSegment segment)
    {
        if (segment.AfterTitle || segment.Count < 2 || IsWholeName(tokens, segment.Start, segment.End)) return [segment];
        for (var end = segment.End - 1; end > segment.Start; end--)
        {
            if (Gazetteer.Find(tokens.Slice(segment.Start, end)) is { Type: not EntityType.Person }
                && BeginsAnother(tokens, end, segment.End))
                return [segment with { End = end }, new NameSegment(end, segment.End, AfterTitle: false)];
        }

        return [segment];
    }

    private static bool BeginsAnother(TokenRun tokens, int start, int end) =>
        (end - start == 1 && tokens.IsAcronym(start)) || IsKnown(tokens, start, end) || NameCues.GivenNames.Has(tokens[start]);
}
