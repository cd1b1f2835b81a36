namespace Enrichment.Lab.Training;

/// <summary>Finds the least value of a smooth function (limited-memory BFGS, D. C. Liu and J. Nocedal, 1989).</summary>
internal static class LbfgsMinimizer
{
    private const int Memory = 8;
    private const int MostHalvings = 20;

    /// <summary>The minimum of <paramref name="function"/> of <paramref name="size"/> numbers; it starts from 0.</summary>
    /// <param name="size">How many numbers.</param>
    /// <param name="rounds">How many steps at most.</param>
    /// <param name="function">Takes the numbers, fills in the gradient, returns the value.</param>
    public static double[] Minimize(int size, int rounds, Func<double[], double[], double> function)
    {
        var (point, gradient) = (new double[size], new double[size]);
        var (next, nextGradient) = (new double[size], new double[size]);
        var steps = new List<(double[] Step, double[] Change, double Scale)>();
        var value = function(point, gradient);
        for (var round = 0; round < rounds; round++)
        {
            var direction = Direction(gradient, steps);
            var slope = Dot(direction, gradient);
            var (length, nextValue) = (1.0, 0.0);
            for (var halvings = 0; ; halvings++, length /= 2)
            {
                if (halvings > MostHalvings) return point;
                for (var at = 0; at < size; at++) next[at] = point[at] - (length * direction[at]);
                nextValue = function(next, nextGradient);
                if (nextValue <= value - (1e-4 * length * slope)) break;
            }

            Remember(steps, point, next, gradient, nextGradient);
            (point, next, gradient, nextGradient) = (next, point, nextGradient, gradient);
            if (value - nextValue < 1e-6 * Math.Abs(nextValue)) return point;
            value = nextValue;
        }

        return point;
    }

    private static double[] Direction(double[] gradient, List<(double[] Step, double[] Change, double Scale)> steps)
    {
        var direction = (double[])gradient.Clone();
        var parts = new double[steps.Count];
        for (var at = steps.Count - 1; at >= 0; at--)
        {
            parts[at] = steps[at].Scale * Dot(steps[at].Step, direction);
            Add(direction, steps[at].Change, -parts[at]);
        }

        var scale = steps.Count == 0
            ? 1 / Math.Max(Math.Sqrt(Dot(direction, direction)), 1e-12)
            : 1 / (steps[^1].Scale * Dot(steps[^1].Change, steps[^1].Change));
        foreach (ref var value in direction.AsSpan()) value *= scale;
        for (var at = 0; at < steps.Count; at++)
        {
            var part = steps[at].Scale * Dot(steps[at].Change, direction);
            Add(direction, steps[at].Step, parts[at] - part);
        }

        return direction;
    }

    private static void Remember(
        List<(double[] Step, double[] Change, double Scale)> steps, double[] point, double[] next, double[] gradient, double[] nextGradient)
    {
        var (step, change) = (new double[point.Length], new double[point.Length]);
        for (var at = 0; at < step.Length; at++) (step[at], change[at]) = (next[at] - point[at], nextGradient[at] - gradient[at]);
        var product = Dot(step, change);
        if (product <= 1e-12) return;
        steps.Add((step, change, 1 / product));
        if (steps.Count > Memory) steps.RemoveAt(0);
    }

    // Sums in sequence, because vector registers of another size would add in another order.
    private static double Dot(double[] one, double[] other)
    {
        var sum = 0.0;
        for (var at = 0; at < one.Length; at++) sum += one[at] * other[at];
        return sum;
    }

    private static void Add(double[] to, double[] what, double times)
    {
        for (var at = 0; at < to.Length; at++) to[at] += times * what[at];
    }
}
