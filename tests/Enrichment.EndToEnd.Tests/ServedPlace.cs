using System.Collections.Concurrent;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using Azure.Storage.Blobs.Specialized;
using Azure.Storage.Queues;
using Enrichment.Azurite;
using Enrichment.Embedded;
using Enrichment.Pipeline;
using Enrichment.Pipeline.Ports;
using Enrichment.Storage;
using Enrichment.Storage.Azure;
using Enrichment.Storage.Folder;
using Enrichment.Storage.Queues;
using Enrichment.Storage.Settings;

namespace Enrichment.EndToEnd.Tests;

/// <summary>A folder or an account of the emulator with articles.</summary>
internal sealed class ServedPlace : IDisposable
{
    private readonly Func<string, byte[], Task> _write;
    private readonly Func<string, Task> _delete;
    private readonly Action _cleanUp;
    private readonly Dictionary<string, HashSet<string>> _hashes = [];
    private readonly ConcurrentQueue<Func<IReadOnlyList<string>>> _logs = [];
    private BlobContainerClient? _work;

    private ServedPlace(
        string place, ArticleStorage storage, Func<string, byte[], Task> write, Func<string, Task> delete, Action cleanUp) =>
        (Place, Storage, _write, _delete, _cleanUp) = (place, storage, write, delete, cleanUp);

    /// <summary>The value for <c>--storage</c>.</summary>
    public string Place { get; }

    /// <summary>
    /// The size of the network that enriches its articles. Tests in which many articles only have to be under way use the small one.
    /// </summary>
    public AnalyzerModel Model { get; init; } = AnalyzerModel.Base;

    /// <summary>The ports to the storage.</summary>
    public ArticleStorage Storage { get; }

    /// <summary>The newest content of each article, by name.</summary>
    public Dictionary<string, byte[]> Articles { get; } = [];

    /// <summary>The content hashes that each deleted article had, by name.</summary>
    public IReadOnlyDictionary<string, HashSet<string>> Deleted =>
        _hashes.Where(article => !Articles.ContainsKey(article.Key)).ToDictionary();

    /// <summary>The last log lines of all processes that served it.</summary>
    public IEnumerable<string> LastLines => _logs.SelectMany(lines => lines().TakeLast(30).Prepend("---"));

    /// <summary>Creates a new folder.</summary>
    /// <param name="model">The size of the network.</param>
    public static ServedPlace Folder(AnalyzerModel model = AnalyzerModel.Base)
    {
        var folder = Directory.CreateTempSubdirectory("enrich-served-").FullName;
        return new ServedPlace(
            folder,
            FolderStorage.Open(folder),
            (name, content) => WriteAsync(Path.Join(folder, "articles", name), content),
            name => Task.Run(() => File.Delete(Path.Join(folder, "articles", name))),
            () => Directory.Delete(folder, recursive: true))
        {
            Model = model,
        };
    }

    /// <summary>Creates a new account.</summary>
    /// <param name="azurite">The emulator.</param>
    /// <param name="model">The size of the network.</param>
    public static async Task<ServedPlace> AccountAsync(AzuriteServer azurite, AnalyzerModel model = AnalyzerModel.Base)
    {
        var connection = azurite.NewAccount();
        var account = AzureStorageAccount.Open(new AzureStorageOptions { ConnectionString = connection });
        await account.SetUpAsync(CancellationToken.None);
        var options = new BlobClientOptions(BlobClientOptions.ServiceVersion.V2025_11_05) { TrimBlobNameSlashes = false };
        var articles = new BlobContainerClient(connection, "articles", options);
        var work = new BlobContainerClient(connection, Containers.Work, options);
        return new ServedPlace(
            connection,
            account.Storage,
            (name, content) => articles.GetBlobClient(name).UploadAsync(new BinaryData(content), overwrite: true),
            name => articles.DeleteBlobAsync(name),
            () => { })
        {
            Model = model,
            _work = work,
        };
    }

    /// <summary>Starts to serve it.</summary>
    /// <param name="heapLimit">The limit of the managed heap in bytes; null if there is none.</param>
    public EnrichProcess Serve(long? heapLimit = null) => Serve(Place, heapLimit);

    /// <summary>Starts to serve it.</summary>
    /// <param name="connection">The value for <c>--storage</c>, which leads to this place.</param>
    /// <param name="heapLimit">The limit of the managed heap in bytes; null if there is none.</param>
    public EnrichProcess Serve(string connection, long? heapLimit = null)
    {
        var process = EnrichProcess.Serve(connection, Model, heapLimit: heapLimit);
        ShowOnFailure(() => process.Lines);
        return process;
    }

    /// <summary>Adds a log. A failed test shows its last lines.</summary>
    public void ShowOnFailure(Func<IReadOnlyList<string>> lines) => _logs.Enqueue(lines);

    /// <summary>Adds or overwrites an article.</summary>
    public Task DropAsync(string name, string text) => DropAsync(name, System.Text.Encoding.UTF8.GetBytes(text));

    /// <summary>Adds or overwrites an article.</summary>
    public Task DropAsync(string name, byte[] content)
    {
        Add(name, content);
        return _write(name, content);
    }

    /// <summary>Deletes an article.</summary>
    public Task DeleteAsync(string name)
    {
        Articles.Remove(name);
        return _delete(name);
    }

    /// <summary>Adds many different articles.</summary>
    /// <param name="count">The number of articles.</param>
    /// <param name="version">Makes the articles different from earlier ones.</param>
    public async Task DropManyAsync(int count, string version = "first")
    {
        foreach (var number in Enumerable.Range(0, count))
            Add($"feed {number % 7}/{number:000}.txt", System.Text.Encoding.UTF8.GetBytes(GetText(number, version)));
        await Parallel.ForEachAsync(Articles, async (article, _) => await _write(article.Key, article.Value));
    }

    /// <summary>Adds a raw message to a queue of the account.</summary>
    public Task PutAsync(InboxQueue queue, string text) => Queue(queue).SendMessageAsync(text);

    /// <summary>Sends copies of the first messages of a queue of the account.</summary>
    /// <param name="from">The queue.</param>
    /// <param name="to">The queue of the copies.</param>
    /// <param name="count">The number of messages, from 1 to 32.</param>
    /// <param name="delay">How long the copies are hidden.</param>
    public async Task CopyMessagesAsync(InboxQueue from, InboxQueue to, int count, TimeSpan delay)
    {
        foreach (var message in (await Queue(from).PeekMessagesAsync(count)).Value)
            await Queue(to).SendMessageAsync(message.Body.ToString(), delay);
    }

    /// <summary>Ends the lease of a process that was killed, as its expiry does after 15 seconds. A folder has none.</summary>
    public async Task EndLeaseAsync()
    {
        if (_work is null) return;
        await foreach (var blob in _work.GetBlobsAsync())
        {
            if (blob.Properties.LeaseState == LeaseState.Leased)
                await _work.GetBlobClient(blob.Name).GetBlobLeaseClient().BreakAsync(TimeSpan.Zero);
        }
    }

    /// <summary>Deletes a queue of the account, so that sending to it fails.</summary>
    public Task DeleteQueueAsync(InboxQueue queue) => Queue(queue).DeleteIfExistsAsync();

    public void Dispose() => _cleanUp();

    private void Add(string name, byte[] content)
    {
        Articles[name] = content;
        if (!_hashes.TryGetValue(name, out var hashes)) _hashes[name] = hashes = [];
        hashes.Add(EnrichmentPipeline.ComputeHash(content));
    }

    private QueueClient Queue(InboxQueue queue) =>
        new(Place, queue.Name, new QueueClientOptions(QueueClientOptions.ServiceVersion.V2025_11_05));

    private static string GetText(int number, string version) =>
        $"Ferry {number} stays in port\n\nThe {version} report of {number % 28 + 1} May 2024 said that Maria Olsen "
        + "of Fjord Lines was worried. "
        + $"\"We cannot sail with {number} passengers,\" she told the Bergen Times. The ministry denied that the harbour was unsafe.\n";

    private static Task WriteAsync(string path, byte[] content)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        return File.WriteAllBytesAsync(path, content);
    }
}
