using Enrichment.Analysis;
using Enrichment.Claims;

namespace Enrichment.Index.Queries;

/// <summary>What claims to find. A claim must match every condition that is given.</summary>
public sealed record ClaimQuery
{
    /// <summary>The longest query, in UTF-16 code units.</summary>
    public const int MostCharacters = 1_000;

    /// <summary>The most words, phrases and filters.</summary>
    public const int MostParts = 32;

    /// <summary>The words and phrases.</summary>
    public IReadOnlyList<QueryText> Words { get; init; } = [];

    /// <summary>The speakers, by name or entity id. One of them must have said the claim.</summary>
    public IReadOnlyList<string> Speakers { get; init; } = [];

    /// <summary>The entities that the content names, by name or entity id. It must name all of them.</summary>
    public IReadOnlyList<string> About { get; init; } = [];

    /// <summary>The entities that speak or that the content names, by name or entity id. All of them must.</summary>
    public IReadOnlyList<string> Entities { get; init; } = [];

    /// <summary>The type of the speaker or of an entity that the content names, or null.</summary>
    public EntityType? Type { get; init; }

    /// <summary>The stance, or null.</summary>
    public Stance? Stance { get; init; }

    /// <summary>The certainty, or null.</summary>
    public Certainty? Certainty { get; init; }

    /// <summary>Whether another claim disputes it, or null.</summary>
    public bool? IsDisputed { get; init; }

    /// <summary>The first day, or null. Claims without a date do not match.</summary>
    public DateOnly? From { get; init; }

    /// <summary>The day after the last day, or null. Claims without a date do not match.</summary>
    public DateOnly? Before { get; init; }

    /// <summary>Whether the newest claims are first, as in a feed, and not the best matches.</summary>
    public bool IsNewestFirst { get; init; }

    /// <summary>
    /// Parses words, "phrases", and filters: <c>speaker:</c>, <c>about:</c>, <c>entity:</c>, <c>type:</c>, <c>stance:</c>,
    /// <c>certainty:</c>, <c>disputed:</c>, <c>after:</c> and <c>before:</c>. An empty text matches every claim.
    /// </summary>
    /// <exception cref="ClaimQueryException">The text has an unknown filter or a wrong value, or is too long.</exception>
    public static ClaimQuery Parse(string text) => QueryParser.Parse(text);
}
