namespace Enrichment.Embedded.Sentiment;

/// <summary>The effect of the words already read in a sentence on the next polar word.</summary>
internal struct Shifters
{
    // The number of words that a shifter reaches. The end of a clause stops it earlier.
    private const int Reach = 4;
    private const int EmphasisReach = 2;
    private const int IronyReach = 3;

    private int _negator;
    private int _reverser;
    private int _irony;
    private int _emphasis;
    private double _emphasisFactor;
    private bool _isConditional;
    private bool _isConceded;

    /// <summary>The state at the start of a sentence.</summary>
    public Shifters() =>
        (_negator, _reverser, _irony, _emphasis, _emphasisFactor) = (int.MinValue, int.MinValue, int.MinValue, int.MinValue, 1);

    /// <summary>Number of the clause that is being read, from 0.</summary>
    public int Clause { get; private set; }

    /// <summary>Passes a token. Some marks and words end a clause.</summary>
    public void Pass(ReadOnlySpan<char> token)
    {
        if (token is "," or ";" or ":" or "—" or "–" or "(" or ")" or "." or "?" or "!") EndClause(isConcessionOver: true);
        else if (ClauseWords.Starts.Has(token)) EndClause(isConcessionOver: false);
    }

    /// <summary>Adds the effect of the shifter that ends at token <paramref name="at"/> on the following words.</summary>
    public void Note(Role role, int at)
    {
        switch (role)
        {
            case Role.Negator: _negator = at; break;
            case Role.Reverser: _reverser = at; break;
            case Role.Irony: _irony = at; break;
            case Role.Intensifier: (_emphasis, _emphasisFactor) = (at, 1.3); break;
            case Role.Dampener: (_emphasis, _emphasisFactor) = (at, 0.6); break;
            case Role.Condition: _isConditional = true; break;
            case Role.Concession: _isConceded = true; break;
            case Role.Contrast: EndClause(isConcessionOver: true); break;
        }
    }

    /// <summary>The value of <paramref name="valence"/> at token <paramref name="at"/> after all shifters.</summary>
    public readonly double Apply(double valence, int at)
    {
        var value = valence;
        if (Reaches(_emphasis, at, EmphasisReach)) value *= _emphasisFactor;
        if (Reaches(_reverser, at, Reach)) value *= -0.4;
        // "not good" is bad; "not bad" is only not bad.
        if (Reaches(_negator, at, Reach)) value *= value > 0 ? -0.7 : -0.4;
        if (_isConditional) value *= 0.7;
        return _isConceded ? value * 0.5 : value;
    }

    /// <summary>Whether a negation reaches token <paramref name="at"/>.</summary>
    public readonly bool IsNegated(int at) => Reaches(_negator, at, Reach) && at > _negator;

    /// <summary>Whether irony reaches token <paramref name="at"/>.</summary>
    public readonly bool IsIronic(int at) => Reaches(_irony, at, IronyReach);

    private static bool Reaches(int shifter, int at, int reach) => shifter > int.MinValue && at - shifter <= reach;

    private void EndClause(bool isConcessionOver)
    {
        Clause++;
        (_negator, _reverser, _irony, _emphasis, _isConditional) = (int.MinValue, int.MinValue, int.MinValue, int.MinValue, false);
        if (isConcessionOver) _isConceded = false;
    }
}
