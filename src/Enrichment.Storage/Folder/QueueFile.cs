using System.Globalization;

namespace Enrichment.Storage.Folder;

/// <summary>The file of a message in a queue. Its name contains the state that must survive the process.</summary>
/// <param name="Id">The time when the message was sent, in UTC ticks as 16 hex digits, and 8 random hex digits.</param>
/// <param name="Attempts">How many attempts at the message's work have started.</param>
internal sealed record QueueFile(string Id, int Attempts)
{
    private const string Extension = ".json";

    /// <summary>The file's name.</summary>
    public string Name => string.Create(CultureInfo.InvariantCulture, $"{Id}.{Attempts}{Extension}");

    /// <summary>Creates the file of a message sent at <paramref name="ticks"/>.</summary>
    public static QueueFile Create(long ticks) =>
        new(string.Create(CultureInfo.InvariantCulture, $"{ticks:x16}-{Random.Shared.Next():x8}"), 0);

    /// <summary>Parses a file name; null if it is not the name of a message file.</summary>
    public static QueueFile? Parse(string name) =>
        name.Split('.') is [{ Length: 25 } id, var attempts, "json"]
        && int.TryParse(attempts, NumberStyles.None, CultureInfo.InvariantCulture, out var count)
            ? new QueueFile(id, count)
            : null;
}
