using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;
using Azure.Storage.Blobs;
using Enrichment.Azurite;
using Enrichment.Functions.EndToEnd.Tests.Hosting;
using Enrichment.Storage.Azure;
using Enrichment.Storage.Settings;

namespace Enrichment.Bench.Serving;

/// <summary>
/// Drops copies of the sample, 200 ms apart, into an Azurite that the function app polls, and prints how long they take from drop to
/// result. Only a Debug build of the app polls, so this runs in Debug.
/// </summary>
internal static partial class FunctionAppBenchmark
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(200);
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(10);

    public static async Task<int> RunAsync(string[] options)
    {
        var articles = options is ["--articles", var number] ? int.Parse(number, CultureInfo.InvariantCulture) : 300;
        var azurite = new AzuriteServer();
        await azurite.StartAsync();
        try
        {
            var latencies = await MeasureAsync(azurite.NewAccount(), articles).WaitAsync(Patience);
            Console.WriteLine(
                $"{articles} articles dropped {Pause.TotalMilliseconds} ms apart, drop to result: {Latencies.Describe(latencies)}");
            return 0;
        }
        finally
        {
            await ((IAsyncLifetime)azurite).DisposeAsync();
        }
    }

    private static async Task<IReadOnlyCollection<TimeSpan>> MeasureAsync(string connection, int articles)
    {
        await AzureStorageAccount.Open(new AzureStorageOptions { ConnectionString = connection }).SetUpAsync(CancellationToken.None);
        var container = new BlobContainerClient(
            connection, "articles", new BlobClientOptions(BlobClientOptions.ServiceVersion.V2025_11_05));
        await using var host = await FunctionHost.StartAsync(connection);
        var (dropped, latencies, done) = (
            new ConcurrentDictionary<string, long>(), new ConcurrentDictionary<string, TimeSpan>(), new TaskCompletionSource());
        host.Logged += line =>
        {
            if (Published().Match(line) is not { Success: true } match) return;
            latencies.TryAdd(match.Groups[1].Value, Stopwatch.GetElapsedTime(dropped[match.Groups[1].Value]));
            if (latencies.Count == articles) done.TrySetResult();
        };

        using var options = new PeriodicTimer(Pause);
        for (var number = 0; number < articles && await options.WaitForNextTickAsync(); number++)
        {
            var name = string.Create(CultureInfo.InvariantCulture, $"report-{number:00000}.txt");
            dropped[name] = Stopwatch.GetTimestamp();
            await container.GetBlobClient(name).UploadAsync(new BinaryData(SampleArticle.CreateNumbered(number)));
        }

        await done.Task;
        return [.. latencies.Values];
    }

    [GeneratedRegex("(report-[0-9]+[.]txt): Claims Published")]
    private static partial Regex Published();
}
