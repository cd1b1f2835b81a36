using System.Globalization;

namespace Enrichment.Storage.Folder;

/// <summary>The file of a message in a queue; its name tells the message's place, and survives whatever happens to its process.</summary>
/// <param name="Id">When it was sent, in ticks of UTC as 16 hex digits, and eight random ones.</param>
/// <param name="Attempts">How often it has been received.</param>
internal sealed record QueueFile(string Id, int Attempts)
{
    private const string Extension = ".json";

    /// <summary>The file's name.</summary>
    public string Name => string.Create(CultureInfo.InvariantCulture, $"{Id}.{Attempts}{Extension}");

    /// <summary>The file of a message sent at <paramref name="ticks"/>.</summary>
    public static QueueFile New(long ticks) => new(string.Create(CultureInfo.InvariantCulture, $"{ticks:x16}-{Random.Shared.Next():x8}"), 0);

    /// <summary>The message whose file has the name <paramref name="name"/>; null where it is no message's.</summary>
    public static QueueFile? Parse(string name) =>
        name.Split('.') is [{ Length: 25 } id, var attempts, "json"] && int.TryParse(attempts, NumberStyles.None, CultureInfo.InvariantCulture, out var count)
            ? new QueueFile(id, count)
            : null;
}
