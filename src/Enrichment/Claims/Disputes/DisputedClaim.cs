namespace Enrichment.Claims.Disputes;

/// <summary>A claim as it is compared with others. What only some comparisons need is read when it is asked for.</summary>
internal sealed class DisputedClaim
{
    private readonly Func<int, string?> _findPronoun;
    private readonly List<ContentReader> _readers = [];
    private HashSet<string>? _keys;
    private List<Statement>? _statements;
    private bool? _canBeDenied;

    /// <summary>Reads the claim <paramref name="found"/>.</summary>
    /// <param name="found">The claim and its attribution.</param>
    /// <param name="index">Its index in the article.</param>
    /// <param name="findPronoun">The entity of the pronoun at a code unit of the text, or null.</param>
    public DisputedClaim(FoundClaim found, int index, Func<int, string?> findPronoun)
    {
        (Found, Index, _findPronoun) = (found, index, findPronoun);
        Speaker = ClaimSpeaker.Create(found, findPronoun);
        Parts = ContentPart.Find(found.Attribution);
        Denial = new DenialReader(found, Parts, GetReader).Read();
    }

    /// <summary>Its index in the article.</summary>
    public int Index { get; }

    /// <summary>The claim and its attribution.</summary>
    public FoundClaim Found { get; }

    /// <summary>Its source.</summary>
    public ClaimSpeaker Speaker { get; }

    /// <summary>The words of its content, by sentence.</summary>
    public List<ContentPart> Parts { get; }

    /// <summary>What it denies, or null.</summary>
    public Denial? Denial { get; }

    /// <summary>The words and entities of its content.</summary>
    public IReadOnlySet<string> Keys => _keys ??= FindKeys();

    /// <summary>What its main clauses assert.</summary>
    public List<Statement> Statements => _statements ??= ReadStatements();

    /// <summary>The claim.</summary>
    public Claim Claim => Found.Claim;

    /// <summary>Whether it asserts something as its source's own statement, so that others can deny it.</summary>
    public bool CanBeDenied => _canBeDenied ??= Claim is { Stance: Stance.Asserts, Act: SpeechAct.Assertive } && Denial is null
        && (Parts.Count == 0 || (Parts.Any(part => GetReader(part).HasKey(part.Nodes)) && !IsAttitudeOrDefense(Parts[0])));

    /// <summary>
    /// Whether it asserts something that can contradict another claim: "contradicted him: "It is safe"" does, although it denies something
    /// else.
    /// </summary>
    public bool CanContradict => Claim is { Act: SpeechAct.Assertive, Source.Text: not null }
        && (Claim.Stance == Stance.Asserts || (Claim.Stance == Stance.Denies && Denial is null));

    /// <summary>Whether its content names or describes <paramref name="speaker"/>, or somebody in the phrase of it.</summary>
    public bool Mentions(ClaimSpeaker speaker)
    {
        foreach (var key in speaker.Keys)
        {
            if (KeyWords.IsEntity(key) ? Keys.Contains(key) : IsAbout(key)) return true;
        }

        return false;
    }

    private bool IsAbout(string noun)
    {
        foreach (var statement in Statements)
        {
            if (statement.Subject == noun || statement.DirectObject == noun) return true;
        }

        return false;
    }

    // "said he appreciates it", "said she asserts her innocence": nobody denies a feeling, and a defense denies something itself.
    private static bool IsAttitudeOrDefense(ContentPart part)
    {
        foreach (var root in part.Roots)
        {
            var cue = part.Sentence.Passage.CueVerbAt(part.Sentence.FindPlace(root))?.Verb;
            if (cue is { Act: SpeechAct.Expressive or SpeechAct.Commissive } or { Stance: Stance.Denies }) return true;
        }

        return part.Nodes.Exists(node => part.Tree[node].Lemma is "innocence" or "innocent");
    }

    private ContentReader GetReader(ContentPart part)
    {
        foreach (var known in _readers)
        {
            if (known.Sentence == part.Sentence) return known;
        }

        var reader = new ContentReader(part.Sentence, Speaker, _findPronoun);
        _readers.Add(reader);
        return reader;
    }

    private List<Statement> ReadStatements()
    {
        var statements = new List<Statement>();
        foreach (var part in Parts) statements.AddRange(new StatementReader(part, GetReader(part), Speaker).Read());
        return statements;
    }

    private HashSet<string> FindKeys()
    {
        if (Parts.Count == 1) return GetReader(Parts[0]).FindKeys(Parts[0].Nodes);
        var keys = Parts.Count == 0 ? FindNames() : Parts.SelectMany(part => GetReader(part).FindKeys(part.Nodes));
        return keys.ToHashSet(StringComparer.Ordinal);
    }

    // Without a tree, only names show what a content is about.
    private IEnumerable<string> FindNames()
    {
        var (passage, content) = (Found.Attribution.Passage, Found.Attribution.Content);
        for (var at = content.First; at < Math.Min(content.End, content.First + ContentPart.Longest); at++)
        {
            if (passage.NameAt(at) is { } name) yield return KeyWords.GetKey(name.Entity.Id);
        }
    }
}
