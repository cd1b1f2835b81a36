using System.Text;

namespace Enrichment.Fuzz.Tests.Fuzzing;

/// <summary>Creates the inputs of a target. The seed and the number of an input determine its bytes.</summary>
/// <param name="target">The target.</param>
/// <param name="seed">The seed of the run.</param>
internal sealed class Mutator(FuzzTarget target, int seed)
{
    private const int MostChanges = 6;
    private const int LongestRange = 200;
    private const int MostRepeats = 64;

    private static readonly byte[] Numbers = "0123456789-.e"u8.ToArray();

    private readonly byte[][] _words = [.. target.Words.Select(Encoding.UTF8.GetBytes)];

    /// <summary>Creates input <paramref name="index"/>. The first inputs are the seeds of the target without a change.</summary>
    public byte[] Create(long index)
    {
        var random = new Random(unchecked((int)((index * 2_654_435_761) + (seed * 40_503L))));
        var bytes = index < target.Seeds.Count ? target.Seeds[(int)index] : Mutate(random);
        return target.Wrap is { } wrap ? wrap(bytes) : bytes;
    }

    private byte[] Mutate(Random random)
    {
        var bytes = new List<byte>(Pick(target.Seeds, random));
        for (var change = random.Next(1, MostChanges + 1); change > 0; change--) Change(bytes, random);
        if (bytes.Count > target.MaxBytes) bytes.RemoveRange(target.MaxBytes, bytes.Count - target.MaxBytes);
        return [.. bytes];
    }

    private void Change(List<byte> bytes, Random random)
    {
        var at = random.Next(bytes.Count + 1);
        var count = Math.Min(bytes.Count - at, random.Next(1, LongestRange));
        switch (random.Next(10))
        {
            case 0 when count > 0:
                bytes[at] ^= (byte)(1 << random.Next(8));
                break;
            case 1 when count > 0:
                bytes[at] = (byte)random.Next(256);
                break;
            case 2:
                bytes.RemoveRange(at, count);
                break;
            case 3:
                bytes.InsertRange(random.Next(bytes.Count + 1), bytes.GetRange(at, count));
                break;
            case 4:
                Repeat(bytes, at, Math.Min(count, 20), random);
                break;
            case 5 when count > 0:
                ChangeNumber(bytes, at, random);
                break;
            case 6:
                Splice(bytes, at, random);
                break;
            case 7 when random.Next(4) == 0:
                bytes.RemoveRange(at, bytes.Count - at);
                break;
            default:
                InsertWord(bytes, at, random);
                break;
        }
    }

    private void Repeat(List<byte> bytes, int at, int count, Random random)
    {
        var part = bytes.GetRange(at, count);
        for (var round = random.Next(MostRepeats); round > 0 && bytes.Count < target.MaxBytes; round--) bytes.InsertRange(at, part);
    }

    private void Splice(List<byte> bytes, int at, Random random)
    {
        var other = Pick(target.Seeds, random);
        bytes.RemoveRange(at, bytes.Count - at);
        bytes.AddRange(other.AsSpan(random.Next(other.Length + 1)));
    }

    private void InsertWord(List<byte> bytes, int at, Random random)
    {
        var word = Pick(_words, random);
        if (random.Next(3) == 0) bytes.RemoveRange(at, Math.Min(word.Length, bytes.Count - at));
        bytes.InsertRange(at, word);
    }

    private static void ChangeNumber(List<byte> bytes, int start, Random random)
    {
        var at = bytes.FindIndex(start, Numbers.Contains);
        if (at < 0) return;
        if (random.Next(3) == 0) bytes.Insert(at, Pick(Numbers, random));
        else bytes[at] = Pick(Numbers, random);
    }

    private static T Pick<T>(IReadOnlyList<T> items, Random random) => items[random.Next(items.Count)];
}
