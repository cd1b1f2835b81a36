using Enrichment.Fuzz.Tests.Fuzzing;
using Enrichment.Text;

namespace Enrichment.Fuzz.Tests.Targets;

/// <summary>Checks the spans of the parts of a text.</summary>
internal static class SpanCheck
{
    /// <summary>Checks that the spans are in the text, in order, do not overlap and do not split a character.</summary>
    /// <exception cref="FuzzException">A span is not exact.</exception>
    public static void Check(string kind, string text, IEnumerable<ISpan> spans)
    {
        var end = 0;
        foreach (var span in spans)
        {
            if (span.Offset < end || span.Length < 1 || span.Offset + span.Length > text.Length)
                throw new FuzzException($"The {kind} {span} is outside of the text or overlaps the one before.");
            end = span.Offset + span.Length;
            if (SplitsCharacter(text, span.Offset) || SplitsCharacter(text, end))
                throw new FuzzException($"The {kind} {span} splits a character.");
        }
    }

    private static bool SplitsCharacter(string text, int at) => at > 0 && at < text.Length && char.IsSurrogatePair(text[at - 1], text[at]);
}
