using System.Numerics;
using Enrichment.Embedded.Entities.Tagging;

namespace Enrichment.Embedded.Sentiment.Learned;

/// <summary>Finds the row of a hash (open addressing); half of the slots at least stay empty.</summary>
internal sealed class KeyTable
{
    // A slot contains the row plus one in the lower bits and some bits of the hash in the upper bits, so that one read rejects most missing
    // keys.
    private const int RowBits = 20;
    private const uint RowMask = (1u << RowBits) - 1;

    private readonly uint[] _slots;
    private readonly uint[] _keys;
    private readonly int _shift;

    /// <summary>The table of <paramref name="keys"/>, each different.</summary>
    public KeyTable(uint[] keys)
    {
        _keys = keys;
        var bits = BitOperations.Log2((uint)Math.Max(keys.Length, 1)) + 2;
        (_slots, _shift) = (new uint[1 << bits], 32 - bits);
        for (var row = 0; row < keys.Length; row++)
        {
            var hash = TagHash.Mix(keys[row]);
            var slot = (int)(hash >> _shift);
            while (_slots[slot] != 0) slot = (slot + 1) & (_slots.Length - 1);
            _slots[slot] = (hash << RowBits) | (uint)(row + 1);
        }
    }

    /// <summary>The maximum number of rows.</summary>
    public static int MaxRows => (int)RowMask - 1;

    /// <summary>The row of <paramref name="key"/>; -1 if it has none.</summary>
    public int FindRow(uint key)
    {
        var hash = TagHash.Mix(key);
        for (var slot = (int)(hash >> _shift); _slots[slot] is not 0 and var found; slot = (slot + 1) & (_slots.Length - 1))
        {
            if (((found ^ (hash << RowBits)) & ~RowMask) == 0 && _keys[(int)(found & RowMask) - 1] == key)
                return (int)(found & RowMask) - 1;
        }

        return -1;
    }
}
