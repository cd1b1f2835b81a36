namespace Enrichment.Documents.Tests;

/// <summary>Changes a few bytes of a document at places that a seed determines.</summary>
internal static class Mutation
{
    private const int MostChanges = 6;
    private const int LongestRange = 300;

    /// <summary>The content after the changes of <paramref name="seed"/>.</summary>
    public static byte[] Apply(byte[] content, int seed)
    {
        var random = new Random(seed);
        var bytes = content.ToList();
        for (var change = random.Next(1, MostChanges); change > 0 && bytes.Count > 1; change--) Change(bytes, random);
        return [.. bytes];
    }

    private static void Change(List<byte> bytes, Random random)
    {
        var at = random.Next(bytes.Count);
        var count = Math.Min(bytes.Count - at, random.Next(1, LongestRange));
        switch (random.Next(6))
        {
            case 0:
                bytes[at] = (byte)random.Next(256);
                break;
            case 1:
                bytes[at] ^= (byte)(1 << random.Next(8));
                break;
            case 2:
                bytes.RemoveRange(at, count);
                break;
            case 3:
                bytes.InsertRange(random.Next(bytes.Count), bytes.GetRange(at, count));
                break;
            case 4:
                ChangeNumber(bytes, random, at);
                break;
            default:
                if (random.Next(4) == 0) bytes.RemoveRange(at, bytes.Count - at);
                break;
        }
    }

    // The next digit becomes another one, or a sign or more digits.
    private static void ChangeNumber(List<byte> bytes, Random random, int start)
    {
        var at = bytes.FindIndex(start, b => b is >= (byte)'0' and <= (byte)'9');
        if (at < 0) return;
        bytes[at] = (byte)('0' + random.Next(10));
        if (random.Next(2) == 0) bytes.Insert(at, (byte)"-9."[random.Next(3)]);
    }
}
