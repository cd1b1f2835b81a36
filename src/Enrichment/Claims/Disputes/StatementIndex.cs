namespace Enrichment.Claims.Disputes;

/// <summary>The statements of an article by their subject, in order.</summary>
internal sealed class StatementIndex
{
    // So that the time is linear in the number of statements.
    private const int MostForSubject = 30;
    private const int MostNear = 6;

    private readonly List<Statement> _all = [];
    private readonly int[] _starts;
    private readonly Dictionary<string, List<int>> _bySubject = new(StringComparer.Ordinal);

    /// <summary>Indexes the statements of <paramref name="claims"/>.</summary>
    public StatementIndex(IReadOnlyList<DisputedClaim> claims)
    {
        _starts = new int[claims.Count];
        foreach (var claim in claims)
        {
            _starts[claim.Index] = _all.Count;
            foreach (var statement in claim.Statements) Add(statement);
        }
    }

    /// <summary>The statements of earlier claims that may have the subject of <paramref name="statement"/>, the nearest first.</summary>
    public IEnumerable<Statement> FindBefore(Statement statement)
    {
        var near = FindNear(statement.Claim);
        return statement.Subject is { } subject
            ? FindSame(subject, statement.Claim).Concat(near.Where(other => other.Subject != subject)) : near;
    }

    private void Add(Statement statement)
    {
        if (statement.Subject is { } subject)
        {
            if (!_bySubject.TryGetValue(subject, out var with)) _bySubject[subject] = with = [];
            with.Add(_all.Count);
        }

        _all.Add(statement);
    }

    private IEnumerable<Statement> FindSame(string subject, int claim)
    {
        var with = _bySubject[subject];
        var place = with.BinarySearch(_starts[claim]);
        var end = place < 0 ? ~place : place;
        for (var at = end - 1; at >= Math.Max(0, end - MostForSubject); at--) yield return _all[with[at]];
    }

    // An open pronoun may stand for any subject near it.
    private IEnumerable<Statement> FindNear(int claim)
    {
        for (var at = _starts[claim] - 1; at >= Math.Max(0, _starts[claim] - MostNear); at--) yield return _all[at];
    }
}
