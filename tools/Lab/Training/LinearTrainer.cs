namespace Enrichment.Lab.Training;

/// <summary>Trains linear models with regularization.</summary>
internal static class LinearTrainer
{
    /// <summary>Least squares.</summary>
    public static double[] Regression(IReadOnlyList<SparseExample> examples, int features, double penalty, int rounds) =>
        LbfgsMinimizer.Minimize(features, rounds, (weights, gradient) =>
        {
            var loss = Penalty(weights, gradient, penalty);
            foreach (var example in examples)
            {
                var error = example.Dot(weights) - example.Target;
                loss += 0.5 * example.Weight * error * error;
                example.AddTo(gradient, example.Weight * error);
            }

            return loss;
        });

    /// <summary>Logistic regression of two classes, 0 and 1.</summary>
    public static double[] Binary(IReadOnlyList<SparseExample> examples, int features, double penalty, int rounds) =>
        LbfgsMinimizer.Minimize(features, rounds, (weights, gradient) =>
        {
            var loss = Penalty(weights, gradient, penalty);
            foreach (var example in examples)
            {
                var chance = 1 / (1 + Math.Exp(-example.Dot(weights)));
                loss -= example.Weight * Math.Log(Math.Max(example.Target == 1 ? chance : 1 - chance, 1e-12));
                example.AddTo(gradient, example.Weight * (chance - example.Target));
            }

            return loss;
        });

    /// <summary>Logistic regression of <paramref name="classes"/> classes (the maximum-entropy classifier).</summary>
    public static double[][] Classes(IReadOnlyList<SparseExample> examples, int features, int classes, double penalty, int rounds)
    {
        var all = LbfgsMinimizer.Minimize(features * classes, rounds, (weights, gradient) =>
        {
            var loss = Penalty(weights, gradient, penalty);
            var probabilities = new double[classes];
            foreach (var example in examples)
            {
                Chances(example, weights, probabilities);
                loss -= example.Weight * Math.Log(Math.Max(probabilities[(int)example.Target], 1e-12));
                probabilities[(int)example.Target] -= 1;
                for (var at = 0; at < example.Features.Length; at++)
                {
                    for (var label = 0; label < classes; label++)
                        gradient[(example.Features[at] * classes) + label] += example.Weight * probabilities[label] * example.Values[at];
                }
            }

            return loss;
        });
        return [.. Enumerable.Range(0, classes)
            .Select(label => Enumerable.Range(0, features).Select(feature => all[(feature * classes) + label]).ToArray())];
    }

    private static void Chances(SparseExample example, double[] weights, double[] probabilities)
    {
        Array.Clear(probabilities);
        for (var at = 0; at < example.Features.Length; at++)
        {
            for (var label = 0; label < probabilities.Length; label++)
                probabilities[label] += weights[(example.Features[at] * probabilities.Length) + label] * example.Values[at];
        }

        var most = probabilities.Max();
        var sum = 0.0;
        foreach (ref var chance in probabilities.AsSpan()) sum += chance = Math.Exp(chance - most);
        foreach (ref var chance in probabilities.AsSpan()) chance /= sum;
    }

    private static double Penalty(double[] weights, double[] gradient, double penalty)
    {
        var sum = 0.0;
        for (var at = 0; at < weights.Length; at++)
        {
            gradient[at] = penalty * weights[at];
            sum += 0.5 * penalty * weights[at] * weights[at];
        }

        return sum;
    }
}
