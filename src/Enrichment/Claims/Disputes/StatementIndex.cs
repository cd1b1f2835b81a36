namespace Enrichment.Claims.Disputes;

/// <summary>The statements of an article by their subject, in order.</summary>
internal sealed class StatementIndex
{
    // So that the time is linear in the number of statements.
    private const int MostForSubject = 30;
    private const int MostNear = 6;

    private readonly List<(DisputedClaim Claim, Statement Statement)> _all = [];
    private readonly int[] _starts;
    private readonly Dictionary<string, List<int>> _bySubject = new(StringComparer.Ordinal);

    /// <summary>Indexes the statements of <paramref name="claims"/>.</summary>
    public StatementIndex(List<DisputedClaim> claims)
    {
        _starts = new int[claims.Count];
        foreach (var claim in claims)
        {
            _starts[claim.Index] = _all.Count;
            foreach (var statement in claim.Statements) Add(claim, statement);
        }
    }

    /// <summary>The statements of earlier claims that may have the subject of <paramref name="statement"/>, the nearest first.</summary>
    /// <param name="statement">A statement.</param>
    /// <param name="claim">The index of its claim.</param>
    public IEnumerable<(DisputedClaim Claim, Statement Statement)> FindBefore(Statement statement, int claim)
    {
        var end = _starts[claim];
        if (statement.Subject is { } subject)
        {
            var same = _bySubject[subject];
            var place = same.BinarySearch(end);
            var last = (place < 0 ? ~place : place) - 1;
            for (var at = last; at >= 0 && at > last - MostForSubject; at--) yield return _all[same[at]];
        }

        // An open pronoun may stand for any subject near it.
        for (var at = end - 1; at >= Math.Max(0, end - MostNear); at--)
        {
            if (statement.Subject is null || _all[at].Statement.Subject != statement.Subject) yield return _all[at];
        }
    }

    private void Add(DisputedClaim claim, Statement statement)
    {
        if (statement.Subject is { } subject)
        {
            if (!_bySubject.TryGetValue(subject, out var with)) _bySubject[subject] = with = [];
            with.Add(_all.Count);
        }

        _all.Add((claim, statement));
    }
}
