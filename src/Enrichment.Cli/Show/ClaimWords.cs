using Enrichment.Claims;
using Enrichment.Cli.Output;

namespace Enrichment.Cli.Show;

/// <summary>A claim in words for people, safe for a terminal.</summary>
/// <param name="Who">The name of the source, or the words for it.</param>
/// <param name="Cue">The words that report it.</param>
/// <param name="What">The content; in quotation marks if it is a direct quotation.</param>
internal sealed record ClaimWords(string Who, string Cue, string What)
{
    /// <summary>Stands between the parts of a claim.</summary>
    public const string Separator = " · ";

    /// <summary>Creates the words for a claim.</summary>
    /// <param name="claim">The claim.</param>
    /// <param name="length">The most UTF-16 code units of each part; null if there is no limit.</param>
    public static ClaimWords Create(Claim claim, int? length = null)
    {
        string Write(string text) => OneLine.CreateStart(text, length ?? int.MaxValue);
        var what = Write(claim.Content.Text);
        return new ClaimWords(
            Write(claim.Source.Name ?? claim.Source.Text ?? GetName(claim.Source.Kind)),
            Write(GetCue(claim.Cue)),
            claim.Quotation == Quotation.Direct ? $"“{what}”" : what);
    }

    /// <summary>The parts in one line.</summary>
    public override string ToString() => string.Join(Separator, Who, Cue, What);

    private static string GetName(SourceKind kind) => kind == SourceKind.Author ? "the article" : "unnamed source";

    // The cue of a post is its whole attribution. Marks are no words.
    private static string GetCue(ClaimCue cue) => cue.Type switch
    {
        CueType.Post => "posted",
        CueType.Label or CueType.Quotation => "quoted",
        _ => cue.Text,
    };
}
