using System.Text;

namespace Enrichment.Bench.Hostile;

/// <summary>Creates hostile articles by name and size.</summary>
internal static class HostileArticle
{
    /// <summary>The content of an input with at most <paramref name="size"/> bytes, and hardly less.</summary>
    public static byte[] Create(string input, int size)
    {
        var create = HostileInputs.All[input];
        var content = Encoding.UTF8.GetBytes(create(size));
        for (long length = size; content.Length > size; content = Encoding.UTF8.GetBytes(create((int)length)))
            length = Math.Min(length - 1, length * size / content.Length);
        return content;
    }
}
