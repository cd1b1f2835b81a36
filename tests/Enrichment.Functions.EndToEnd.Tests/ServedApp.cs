using Enrichment.Azurite;
using Enrichment.Functions.EndToEnd.Tests.Hosting;

namespace Enrichment.Functions.EndToEnd.Tests;

/// <summary>A function app that runs on a new account.</summary>
/// <param name="Place">The account.</param>
/// <param name="Host">What runs the app.</param>
internal sealed record ServedApp(ServedPlace Place, FunctionHost Host) : IAsyncDisposable
{
    /// <summary>Starts the app on a new account.</summary>
    /// <param name="azurite">Has the account.</param>
    /// <param name="settings">Extension settings other than host.json's.</param>
    public static async Task<ServedApp> StartAsync(AzuriteServer azurite, params (string Path, string Value)[] settings) =>
        await StartAsync(await ServedPlace.AccountAsync(azurite), settings);

    /// <summary>Starts the app on <paramref name="place"/>.</summary>
    public static async Task<ServedApp> StartAsync(ServedPlace place, params (string Path, string Value)[] settings)
    {
        var host = await FunctionHost.StartAsync(place.Place, settings);
        place.ShowOnFailure(() => host.Lines);
        return new ServedApp(place, host);
    }

    /// <summary>Waits until <paramref name="text"/> is in <paramref name="count"/> log lines.</summary>
    public Task HasLoggedAsync(string text, int count = 1) => Eventually.TrueAsync(
        () => Task.FromResult(Host.Lines.Count(line => line.Contains(text, StringComparison.Ordinal)) >= count),
        () => $"'{text}' {count} times. It logged:\n{string.Join('\n', Host.Lines)}");

    public async ValueTask DisposeAsync()
    {
        await Host.DisposeAsync();
        Place.Dispose();
    }
}
