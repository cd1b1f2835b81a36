using Enrichment.Embedded.Entities.Tagging;

namespace Enrichment.Lab.Training;

/// <summary>Rounds weights to integers and removes features without effect.</summary>
internal static class ModelQuantizer
{
    private const float Scale = 0.02f;

    /// <summary>The model of <paramref name="trainer"/>'s weights.</summary>
    public static TagModelContent Quantize(uint[] keys, CrfTrainer trainer, uint[] lexiconKeys, uint[] lexiconFlags, LabSettings settings)
    {
        var most = (int)settings.Number("features", 450_000);
        var strengths = keys.Select((_, at) => Strength(trainer.Weights, at)).ToArray();
        var least = Math.Max(strengths.OrderDescending().Skip(most).FirstOrDefault(), 1.5f * Scale);
        // Of features with the same first bits, only the strongest is kept.
        var kept = Enumerable.Range(0, keys.Length).Where(at => strengths[at] > least)
            .GroupBy(at => keys[at] >> (32 - TagModel.PrefixBits)).Select(same => same.MaxBy(at => strengths[at])).ToArray();
        var weights = new sbyte[(kept.Length * TagLabels.Count) + 1];
        for (var at = 0; at < kept.Length; at++)
        {
            for (var label = 0; label < TagLabels.Count; label++)
                weights[(at * TagLabels.Count) + label] =
                    (sbyte)Math.Clamp(MathF.Round(trainer.Weights[(kept[at] * TagLabels.Row) + label] / Scale), -127, 127);
        }

        var transitions = new short[TagLabels.Count * TagLabels.Row];
        for (var at = 0; at < transitions.Length; at++) transitions[at] = (short)MathF.Round(trainer.Transitions[at] / Scale);
        Console.WriteLine($"{kept.Length:N0} features kept, weights of {least:F3} and more, the largest {strengths.Max():F2}");
        return new TagModelContent(Scale, transitions, [.. kept.Select(at => keys[at])], weights, lexiconKeys, lexiconFlags);
    }

    private static float Strength(float[] weights, int feature)
    {
        var most = 0f;
        for (var label = 0; label < TagLabels.Count; label++) most = Math.Max(most, Math.Abs(weights[(feature * TagLabels.Row) + label]));
        return most;
    }
}
