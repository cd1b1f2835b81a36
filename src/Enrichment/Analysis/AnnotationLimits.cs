namespace Enrichment.Analysis;

/// <summary>
/// The limits of the annotations of one article. They are above every ordinary article, and bound the size of a result by the length of
/// its text: docs/reliability.md.
/// </summary>
public static class AnnotationLimits
{
    /// <summary>The text length up to which the limits are constant, in UTF-16 code units. Beyond it, they grow with the text.</summary>
    public const int OrdinaryLength = 100_000;

    /// <summary>The most claims whose cues are in one sentence.</summary>
    public const int ClaimsPerSentence = 25;

    /// <summary>The most disputes of one claim.</summary>
    public const int DisputesPerClaim = 10;

    /// <summary>The most mentions in one sentence whose sentiment is analyzed.</summary>
    public const int TargetsPerSentence = 100;

    /// <summary>The most tokens of analyzed sentences for each 1,000 UTF-16 code units of text. Prose has about 200.</summary>
    public const int TokensPerThousand = 250;

    private const int Thousand = 1_000;

    // A claim repeats its words and those of its content. One claim can be the whole text.
    private const int CharactersOfClaimsPerCharacter = 2;

    /// <summary>
    /// The most annotations of a kind for each 1,000 UTF-16 code units of text; null if only those of one sentence are limited.
    /// </summary>
    public static int? GetMostPerThousand(AnnotationKind kind) => kind switch
    {
        AnnotationKind.Paragraphs or AnnotationKind.Sentences => 20,
        AnnotationKind.Mentions => 25,
        AnnotationKind.Entities => 14,
        AnnotationKind.Dates or AnnotationKind.Quantities => 5,
        AnnotationKind.Claims => 4,
        AnnotationKind.Disputes => 2,
        AnnotationKind.Targets => null,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "This kind has no limit."),
    };

    /// <summary>The most annotations of a kind in an article whose text has <paramref name="textLength"/> UTF-16 code units.</summary>
    public static int GetMost(AnnotationKind kind, int textLength) =>
        GetMostPerThousand(kind) is { } most ? Scale(most, textLength) : int.MaxValue;

    /// <summary>The most tokens of all analyzed sentences.</summary>
    public static int GetMostTokens(int textLength) => Scale(TokensPerThousand, textLength);

    /// <summary>The most characters of all claims with their contents, in UTF-16 code units.</summary>
    public static int GetMostCharactersOfClaims(int textLength) => CharactersOfClaimsPerCharacter * Math.Max(textLength, OrdinaryLength);

    /// <summary>Keeps the first annotations, up to the limit, and creates a warning if others are left out.</summary>
    /// <param name="kind">Their kind.</param>
    /// <param name="annotations">All annotations of this kind, in order.</param>
    /// <param name="textLength">The length of the article's text, in UTF-16 code units.</param>
    /// <param name="stage">The stage that found them.</param>
    public static LimitedAnnotations<T> Apply<T>(AnnotationKind kind, IReadOnlyList<T> annotations, int textLength, Stage stage)
    {
        var most = GetMost(kind, textLength);
        if (annotations.Count <= most) return new LimitedAnnotations<T>(annotations, []);
        return new LimitedAnnotations<T>(
            [.. annotations.Take(most)], OmittedAnnotations.CreateWarnings(kind, annotations.Count - most, textLength, stage));
    }

    private static int Scale(int mostPerThousand, int textLength) =>
        (int)((long)mostPerThousand * Math.Max(textLength, OrdinaryLength) / Thousand);
}
