using Enrichment.Embedded.Entities.Tagging;

namespace Enrichment.Lab.Training;

/// <summary>Numbers the features that occur often enough.</summary>
internal sealed class FeatureIndex
{
    private readonly uint[] _keys;
    private readonly int[] _numbers;
    private readonly uint _mask;

    /// <summary>
    /// The features of <paramref name="sentences"/> that are there <paramref name="least"/> times or more, in the order of their hashes.
    /// </summary>
    public FeatureIndex(IReadOnlyList<TrainingSentence> sentences, int least)
    {
        _mask = (1u << 24) - 1;
        _keys = new uint[_mask + 1];
        _numbers = new int[_mask + 1];
        foreach (var feature in sentences.SelectMany(sentence => sentence.Features))
        {
            var slot = Slot(feature);
            _keys[slot] = feature;
            _numbers[slot]++;
        }

        Keys = [.. _keys.Where((key, slot) => key != 0 && _numbers[slot] >= least).Order()];
        Array.Fill(_numbers, -1);
        for (var number = 0; number < Keys.Length; number++) _numbers[Slot(Keys[number])] = number;
    }

    /// <summary>The features, by their numbers.</summary>
    public uint[] Keys { get; }

    /// <summary><paramref name="sentence"/> with numbers in place of hashes, and without the features that have none.</summary>
    public TrainingSentence Number(TrainingSentence sentence)
    {
        var features = new List<uint>(sentence.Features.Length);
        var ends = new int[sentence.Ends.Length];
        var from = 0;
        for (var at = 0; at < ends.Length; at++)
        {
            for (; from < sentence.Ends[at]; from++)
            {
                var number = _numbers[Slot(sentence.Features[from])];
                if (number >= 0) features.Add((uint)number);
            }

            ends[at] = features.Count;
        }

        return sentence with { Features = [.. features], Ends = ends };
    }

    private uint Slot(uint key)
    {
        var slot = TagHash.Mix(key) & _mask;
        while (_keys[slot] != key && _keys[slot] != 0) slot = (slot + 1) & _mask;
        return slot;
    }
}
