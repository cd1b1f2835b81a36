namespace Enrichment.Embedded.Entities.Tagging;

/// <summary>Numbers the different words of an article, by hash.</summary>
internal sealed class WordTable
{
    private uint[] _keys = [];
    private int[] _numbers = [];
    private uint _mask;

    /// <summary>The number of different words.</summary>
    public int Count { get; private set; }

    /// <summary>Removes all words and reserves memory for <paramref name="count"/> different ones.</summary>
    public void Clear(int count)
    {
        var size = 64u;
        while (size < count * 2) size *= 2;
        if (_keys.Length < size) (_keys, _numbers) = (new uint[size], new int[size]);
        _keys.AsSpan(0, (int)size).Clear();
        _mask = size - 1;
        Count = 0;
    }

    /// <summary>The number of <paramref name="word"/>; a new number for a new word.</summary>
    public int Number(uint word)
    {
        if (word == 0) word = 1;
        var slot = TagHash.Mix(word) & _mask;
        while (_keys[slot] != word && _keys[slot] != 0) slot = (slot + 1) & _mask;
        if (_keys[slot] == word) return _numbers[slot];
        _keys[slot] = word;
        return _numbers[slot] = Count++;
    }
}
