using System.Runtime.Intrinsics;

namespace Enrichment.Embedded.Entities.Tagging;

/// <summary>
/// The best labels of a sentence (A. Viterbi, 1967) and how probable each label of each token is (forward-backward), from the sums of
/// weights.
/// </summary>
internal sealed class TagLattice
{
    private const int Impossible = -1_000_000;

    // The number of floats in a vector register on most machines.
    private const int Half = TagLabels.Row / 2;

    // Sums this far below the best count as impossible: e to the -20.
    private const float Furthest = 20;

    private readonly int[] _transitions = new int[TagLabels.Row * TagLabels.Row];
    private readonly float[] _factors = new float[TagLabels.Row * TagLabels.Row];
    private readonly float[] _backFactors = new float[TagLabels.Row * TagLabels.Row];
    private readonly float[] _exponentials;
    private readonly bool[] _canStart = new bool[TagLabels.Row];
    private readonly bool[] _canEnd = new bool[TagLabels.Row];

    private readonly int _outsideBonus;

    /// <summary>The lattice of <paramref name="model"/>.</summary>
    public TagLattice(TagModel model, float outsideBonus = 0)
    {
        Scale = model.Scale;
        _outsideBonus = (int)MathF.Round(outsideBonus / Scale);
        _exponentials = [.. Enumerable.Range(0, (int)(Furthest / Scale) + 1)
            .Select(difference => (float)Math.Exp(-difference * (double)Scale)), 0];
        Array.Fill(_transitions, Impossible);
        for (var label = 0; label < TagLabels.Count; label++)
        {
            _canStart[label] = TagLabels.CanStart(label);
            _canEnd[label] = TagLabels.CanEnd(label);
            for (var next = 0; next < TagLabels.Count; next++)
            {
                if (!TagLabels.CanFollow(label, next)) continue;
                var weight = model.Transitions[(label * TagLabels.Row) + next];
                _transitions[(label * TagLabels.Row) + next] = weight;
                _factors[(label * TagLabels.Row) + next] = _backFactors[(next * TagLabels.Row) + label] =
                    (float)Math.Exp(weight * (double)Scale);
            }
        }
    }

    /// <summary>The value of a weight of 1.</summary>
    public float Scale { get; }

    /// <summary>Finds the best labels.</summary>
    /// <param name="sums">The sums of weights, a row of <see cref="TagLabels.Row"/> for each token.</param>
    /// <param name="labels">Receives the labels, one for each token.</param>
    /// <param name="pointers">Room for as many numbers as there are sums.</param>
    public void Decode(ReadOnlySpan<short> sums, Span<byte> labels, Span<byte> pointers)
    {
        var count = labels.Length;
        var best = Start(sums);
        for (var at = 1; at < count; at++)
        {
            var next = Vector512.Create(Impossible * 2);
            var from = Vector512<int>.Zero;
            for (var label = 0; label < TagLabels.Count; label++)
            {
                var candidate = Vector512.Create(best[label])
                    + Vector512.Create<int>(_transitions.AsSpan(label * TagLabels.Row, TagLabels.Row));
                var better = Vector512.GreaterThan(candidate, next);
                next = Vector512.ConditionalSelect(better, candidate, next);
                from = Vector512.ConditionalSelect(better, Vector512.Create(label), from);
            }

            ToBytes(from).CopyTo(pointers[(at * TagLabels.Row)..]);
            best = next + Sums(sums, at);
        }

        var last = TagLabels.Outside;
        for (var label = 1; label < TagLabels.Count; label++)
        {
            if (_canEnd[label] && best[label] > best[last]) last = label;
        }

        for (var at = count - 1; at >= 0; at--)
        {
            labels[at] = (byte)last;
            last = at > 0 ? pointers[(at * TagLabels.Row) + last] : last;
        }
    }

    /// <summary>Finds how probable each label of each token is.</summary>
    /// <param name="sums">The sums of weights, a row of <see cref="TagLabels.Row"/> for each token.</param>
    /// <param name="probabilities">Receives the probabilities, a row for each token.</param>
    public void ComputeMarginals(ReadOnlySpan<short> sums, Span<float> probabilities)
    {
        var count = sums.Length / TagLabels.Row;
        Span<float> row = stackalloc float[TagLabels.Row];
        Span<float> factors = stackalloc float[TagLabels.Row];
        Exponentiate(sums, 0, row);
        for (var label = 0; label < TagLabels.Row; label++)
        {
            if (!_canStart[label]) row[label] = 0;
        }

        Normalize(row);
        row.CopyTo(probabilities);
        for (var at = 1; at < count; at++)
        {
            Multiply(probabilities.Slice((at - 1) * TagLabels.Row, TagLabels.Row), _factors, row);
            Exponentiate(sums, at, factors);
            Multiply(row, factors);
            Normalize(row);
            row.CopyTo(probabilities[(at * TagLabels.Row)..]);
        }

        Backward(sums, probabilities, count);
    }

    private void Backward(ReadOnlySpan<short> sums, Span<float> probabilities, int count)
    {
        Span<float> backward = stackalloc float[TagLabels.Row];
        Span<float> factors = stackalloc float[TagLabels.Row];
        for (var label = 0; label < TagLabels.Row; label++) backward[label] = _canEnd[label] ? 1 : 0;
        for (var at = count - 1; at >= 0; at--)
        {
            var chance = probabilities.Slice(at * TagLabels.Row, TagLabels.Row);
            Multiply(chance, backward);
            Normalize(chance);
            if (at == 0) break;
            Exponentiate(sums, at, factors);
            Multiply(factors, backward);
            Multiply(factors, _backFactors, backward);
            Normalize(backward);
        }
    }

    // A row with a matrix of as many rows.
    private static void Multiply(ReadOnlySpan<float> row, ReadOnlySpan<float> matrix, Span<float> product)
    {
        var (lower, upper) = (Vector256<float>.Zero, Vector256<float>.Zero);
        for (var label = 0; label < TagLabels.Count; label++)
        {
            var weight = Vector256.Create(row[label]);
            lower += weight * Vector256.Create(matrix.Slice(label * TagLabels.Row, Half));
            upper += weight * Vector256.Create(matrix.Slice((label * TagLabels.Row) + Half, Half));
        }

        lower.CopyTo(product);
        upper.CopyTo(product[Half..]);
    }

    // Element by element, in place.
    private static void Multiply(Span<float> row, ReadOnlySpan<float> factors)
    {
        for (var label = 0; label < TagLabels.Row; label++) row[label] *= factors[label];
    }

    // Added up one by one, so that every machine adds in the same order.
    private static void Normalize(Span<float> row)
    {
        var total = 0f;
        foreach (var chance in row) total += chance;
        if (total <= 0) return;
        var factor = 1 / total;
        foreach (ref var chance in row) chance *= factor;
    }

    private static Vector128<byte> ToBytes(Vector512<int> labels)
    {
        var narrow = Vector256.Narrow(labels.GetLower(), labels.GetUpper());
        return Vector128.Narrow(narrow.GetLower(), narrow.GetUpper()).AsByte();
    }

    private void Exponentiate(ReadOnlySpan<short> sums, int at, Span<float> into)
    {
        var row = sums.Slice(at * TagLabels.Row, TagLabels.Row);
        var best = row[0] + _outsideBonus;
        for (var label = 1; label < TagLabels.Count; label++) best = Math.Max(best, row[label]);
        into[0] = _exponentials[Math.Min(best - row[0] - _outsideBonus, _exponentials.Length - 1)];
        for (var label = 1; label < TagLabels.Count; label++)
            into[label] = _exponentials[Math.Min(best - row[label], _exponentials.Length - 1)];
        into[TagLabels.Count] = 0;
    }

    private Vector512<int> Start(ReadOnlySpan<short> sums)
    {
        var start = Sums(sums, 0);
        for (var label = 0; label < TagLabels.Row; label++)
        {
            if (!_canStart[label]) start = start.WithElement(label, Impossible);
        }

        return start;
    }

    private Vector512<int> Sums(ReadOnlySpan<short> sums, int at)
    {
        var row = Vector256.Create<short>(sums.Slice(at * TagLabels.Row, TagLabels.Row));
        return Vector512.Create(Vector256.WidenLower(row), Vector256.WidenUpper(row)) + Vector512.CreateScalar(_outsideBonus);
    }
}
