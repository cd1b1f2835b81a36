using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Enrichment.Embedded.Entities.Tagging;

namespace Enrichment.Lab.Training;

/// <summary>
/// Trains a linear-chain conditional random field: steps along the gradient of the likelihood, sentence by sentence, with a step size for
/// each weight (AdaGrad: J. Duchi, E. Hazan and Y. Singer, 2011), with random feature dropout (C. Sutton, M. Sindelar and A. McCallum,
/// 2006), and the weights of the last rounds averaged. Where a token may have several labels, they are summed over.
/// </summary>
internal sealed class CrfTrainer
{
    private const int Row = TagLabels.Row;

    private readonly float[] _weights;
    private readonly float[] _squares;
    private readonly float[] _transitions = new float[Row * Row];
    private readonly float[] _transitionSquares = new float[Row * Row];
    private readonly float[] _factors = new float[Row * Row];
    private readonly float _rate;
    private readonly float _decay;
    private readonly float _dropped;
    private uint _random;

    private float[] _sums = [];
    private float[] _exponentials = [];
    private float[] _forward = [];
    private float[] _backward = [];
    private float[] _masked = [];
    private float[] _gradient = [];
    private uint[] _kept = [];
    private int[] _keptEnds = [];
    private readonly float[] _pairs = new float[Row * Row];

    /// <summary>A trainer of <paramref name="featureCount"/> features.</summary>
    /// <param name="featureCount">The number of features.</param>
    /// <param name="settings">The settings.</param>
    /// <param name="seed">The seed for the order of sentences and the feature dropout; not 0.</param>
    public CrfTrainer(int featureCount, LabSettings settings, uint seed)
    {
        _random = seed;
        _weights = new float[(long)featureCount * Row];
        _squares = new float[(long)featureCount * Row];
        _rate = (float)settings.Number("rate", 0.12);
        _decay = (float)settings.Number("decay", 2e-5);
        _dropped = (float)settings.Number("dropped", 0.2);
    }

    /// <summary>The weights, a row a feature.</summary>
    public float[] Weights => _weights;

    /// <summary>The weights of label pairs, a row a first label.</summary>
    public float[] Transitions => _transitions;

    /// <summary>
    /// Trains on <paramref name="sentences"/> for <paramref name="rounds"/> rounds, of whose last <paramref name="averaged"/> the weights
    /// are averaged.
    /// </summary>
    public void Train(IReadOnlyList<TrainingSentence> sentences, int rounds, int averaged)
    {
        var order = Enumerable.Range(0, sentences.Count).ToArray();
        var total = new float[_weights.Length];
        var totalTransitions = new float[_transitions.Length];
        for (var round = 1; round <= rounds; round++)
        {
            var watch = Stopwatch.StartNew();
            Shuffle(order);
            var loss = 0.0;
            var pace = round <= rounds / 2 ? 1f : 1f - (0.9f * (round - (rounds / 2)) / (rounds - (rounds / 2)));
            foreach (var index in order) loss += Step(sentences[index], _rate * pace);
            Console.WriteLine($"round {round}: loss {loss / sentences.Count:F4}, {watch.Elapsed.TotalSeconds:F1} s");
            if (round <= rounds - averaged) continue;
            for (var at = 0; at < total.Length; at++) total[at] += _weights[at] / averaged;
            for (var at = 0; at < totalTransitions.Length; at++) totalTransitions[at] += _transitions[at] / averaged;
        }

        total.CopyTo(_weights, 0);
        totalTransitions.CopyTo(_transitions, 0);
    }

    /// <summary>
    /// Makes the weights the mean of these and those of <paramref name="others"/>; the likelihood is concave, so the mean is at least as
    /// good as their average.
    /// </summary>
    public void Average(IReadOnlyList<CrfTrainer> others)
    {
        foreach (var other in others)
        {
            for (var at = 0; at < _weights.Length; at++) _weights[at] += other._weights[at];
            for (var at = 0; at < _transitions.Length; at++) _transitions[at] += other._transitions[at];
        }

        for (var at = 0; at < _weights.Length; at++) _weights[at] /= others.Count + 1;
        for (var at = 0; at < _transitions.Length; at++) _transitions[at] /= others.Count + 1;
    }

    private double Step(TrainingSentence sentence, float rate)
    {
        var count = sentence.Ends.Length;
        Reserve(count, sentence.Features.Length);
        Keep(sentence);
        for (var at = 0; at < count; at++) Sum(at).CopyTo(_sums, at * Row);
        for (var at = 0; at < Row * Row; at++) _factors[at] = 0;
        for (var label = 0; label < TagLabels.Count; label++)
        {
            for (var next = 0; next < TagLabels.Count; next++)
            {
                if (TagLabels.CanFollow(label, next)) _factors[(label * Row) + next] = MathF.Exp(_transitions[(label * Row) + next]);
            }
        }

        Array.Clear(_pairs);
        for (var at = 0; at < count; at++) Exponentials(at);
        var all = Chances(_exponentials, count, 1);
        for (var at = 0; at < count; at++)
        {
            for (var label = 0; label < Row; label++)
                _masked[(at * Row) + label] = (sentence.Allowed[at] >> label & 1) == 1 && label < TagLabels.Count
                    ? _exponentials[(at * Row) + label] : 0;
        }

        var right = Chances(_masked, count, -1);
        if (double.IsInfinity(right) || double.IsNaN(right)) return 0;
        Update(count, rate, sentence.Weight);
        return (all - right) * sentence.Weight;
    }

    private void Update(int count, float rate, float weight)
    {
        var steps = Vector512.Create(rate);
        for (var at = 0; at < count; at++)
        {
            var gradient = Vector512.Create<float>(_gradient.AsSpan(at * Row, Row)) * weight;
            if (Vector512.LessThanOrEqualAll(Vector512.Abs(gradient), Vector512.Create(0.002f * weight))) continue;
            var squares = gradient * gradient;
            for (var feature = at == 0 ? 0 : _keptEnds[at - 1]; feature < _keptEnds[at]; feature++)
            {
                ref var row = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(_weights), (nint)_kept[feature] * Row);
                ref var square = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(_squares), (nint)_kept[feature] * Row);
                var seen = Vector512.LoadUnsafe(ref square) + squares;
                seen.StoreUnsafe(ref square);
                var weights = Vector512.LoadUnsafe(ref row);
                (weights - (steps * (gradient + (weights * _decay)) / Vector512.Sqrt(seen + Vector512.Create(0.01f)))).StoreUnsafe(ref row);
            }
        }

        for (var at = 0; at < _pairs.Length; at++)
        {
            var gradient = _pairs[at] * weight;
            if (gradient == 0) continue;
            _transitionSquares[at] += gradient * gradient;
            _transitions[at] -= rate * gradient / MathF.Sqrt(_transitionSquares[at] + 1);
        }
    }

    // Adds sign times the probabilities to the gradient; the first call, with sign 1, overwrites it.
    private double Chances(float[] exponentials, int count, float sign)
    {
        var logarithm = 0.0;
        for (var label = 0; label < Row; label++)
            _forward[label] = label < TagLabels.Count && TagLabels.CanStart(label) ? exponentials[label] : 0;
        logarithm += Normalize(_forward, 0);
        for (var at = 1; at < count; at++)
        {
            var sum = Vector512<float>.Zero;
            for (var label = 0; label < TagLabels.Count; label++)
                sum += Vector512.Create(_forward[((at - 1) * Row) + label]) * Vector512.Create<float>(_factors.AsSpan(label * Row, Row));
            (sum * Vector512.Create<float>(exponentials.AsSpan(at * Row, Row))).CopyTo(_forward, at * Row);
            logarithm += Normalize(_forward, at * Row);
        }

        for (var label = 0; label < Row; label++)
            _backward[((count - 1) * Row) + label] = label < TagLabels.Count && TagLabels.CanEnd(label) ? 1 : 0;
        var end = 0f;
        for (var label = 0; label < TagLabels.Count; label++)
            end += _forward[((count - 1) * Row) + label] * _backward[((count - 1) * Row) + label];
        logarithm += Math.Log(end);
        if (double.IsInfinity(logarithm) || double.IsNaN(logarithm)) return double.NegativeInfinity;
        Span<float> product = stackalloc float[Row];
        for (var at = count - 1; at >= 0; at--)
        {
            var backward = Vector512.Create<float>(_backward.AsSpan(at * Row, Row));
            (Vector512.Create<float>(_forward.AsSpan(at * Row, Row)) * backward).CopyTo(product);
            var total = 0f;
            foreach (var chance in product) total += chance;
            var gradient = Vector512.Create<float>(product) * (sign / total);
            if (sign < 0) gradient += Vector512.Create<float>(_gradient.AsSpan(at * Row, Row));
            gradient.CopyTo(_gradient, at * Row);
            if (at == 0) break;
            var ahead = backward * Vector512.Create<float>(exponentials.AsSpan(at * Row, Row));
            AddPairs(at, ahead, sign);
            for (var label = 0; label < Row; label++)
                _backward[((at - 1) * Row) + label] = Vector512.Sum(ahead * Vector512.Create<float>(_factors.AsSpan(label * Row, Row)));
            Normalize(_backward, (at - 1) * Row);
        }

        return logarithm + Offsets(count);
    }

    private void AddPairs(int at, Vector512<float> ahead, float sign)
    {
        var total = 0f;
        Span<float> sums = stackalloc float[Row];
        for (var label = 0; label < TagLabels.Count; label++)
        {
            sums[label] = _forward[((at - 1) * Row) + label];
            if (sums[label] == 0) continue;
            total += sums[label] * Vector512.Sum(ahead * Vector512.Create<float>(_factors.AsSpan(label * Row, Row)));
        }

        if (total <= 0) return;
        for (var label = 0; label < TagLabels.Count; label++)
        {
            if (sums[label] == 0) continue;
            var pairs = Vector512.Create<float>(_pairs.AsSpan(label * Row, Row));
            (pairs + (ahead * Vector512.Create<float>(_factors.AsSpan(label * Row, Row)) * (sign * sums[label] / total)))
                .CopyTo(_pairs, label * Row);
        }
    }

    private static double Normalize(float[] values, int from)
    {
        var total = 0f;
        for (var at = from; at < from + Row; at++) total += values[at];
        if (total <= 0) return double.NegativeInfinity;
        var factor = 1 / total;
        for (var at = from; at < from + Row; at++) values[at] *= factor;
        return Math.Log(total);
    }

    private double Offsets(int count)
    {
        var total = 0.0;
        for (var at = 0; at < count; at++) total += _sums[(at * Row) + TagLabels.Count];
        return total;
    }

    // The element of the unused label keeps the subtracted value.
    private void Exponentials(int at)
    {
        var best = _sums[at * Row];
        for (var label = 1; label < TagLabels.Count; label++) best = Math.Max(best, _sums[(at * Row) + label]);
        for (var label = 0; label < TagLabels.Count; label++)
            _exponentials[(at * Row) + label] = MathF.Exp(_sums[(at * Row) + label] - best);
        _exponentials[(at * Row) + TagLabels.Count] = 0;
        _sums[(at * Row) + TagLabels.Count] = best;
    }

    private Vector512<float> Sum(int at)
    {
        var sum = Vector512<float>.Zero;
        for (var feature = at == 0 ? 0 : _keptEnds[at - 1]; feature < _keptEnds[at]; feature++)
            sum += Vector512.LoadUnsafe(ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(_weights), (nint)_kept[feature] * Row));
        return sum * (1 / (1 - _dropped));
    }

    private void Keep(TrainingSentence sentence)
    {
        var threshold = (uint)(_dropped * uint.MaxValue);
        var kept = 0;
        var from = 0;
        for (var at = 0; at < sentence.Ends.Length; at++)
        {
            for (; from < sentence.Ends[at]; from++)
            {
                if (Random() >= threshold) _kept[kept++] = sentence.Features[from];
            }

            _keptEnds[at] = kept;
        }
    }

    private void Reserve(int count, int features)
    {
        if (_kept.Length < features) _kept = new uint[features * 2];
        if (_keptEnds.Length >= count) return;
        _keptEnds = new int[count * 2];
        _sums = new float[count * 2 * Row];
        _exponentials = new float[count * 2 * Row];
        _masked = new float[count * 2 * Row];
        _forward = new float[count * 2 * Row];
        _backward = new float[count * 2 * Row];
        _gradient = new float[count * 2 * Row];
    }

    private void Shuffle(int[] order)
    {
        for (var at = order.Length - 1; at > 0; at--)
        {
            var other = (int)(Random() % (uint)(at + 1));
            (order[at], order[other]) = (order[other], order[at]);
        }
    }

    // xorshift (G. Marsaglia, 2003).
    private uint Random()
    {
        _random ^= _random << 13;
        _random ^= _random >> 17;
        return _random ^= _random << 5;
    }
}
