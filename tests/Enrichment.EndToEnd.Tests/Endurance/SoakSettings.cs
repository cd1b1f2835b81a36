using System.Globalization;

namespace Enrichment.EndToEnd.Tests.Endurance;

/// <summary>The settings of a soak test. The same settings give the same plan and the same faults.</summary>
internal sealed record SoakSettings
{
    private const string ArticlesVariable = "ENRICH_SOAK_ARTICLES";
    private const string SeedVariable = "ENRICH_SOAK_SEED";

    // Above this number, a run is one on demand.
    private const int ShortRun = 1000;

    /// <summary>The number of articles.</summary>
    public int Articles { get; init; } = 300;

    /// <summary>The seed of the plan and of the faults.</summary>
    public int Seed { get; init; } = 1;

    /// <summary>The number of processes.</summary>
    public int Processes { get; init; } = 2;

    /// <summary>The number of kills.</summary>
    public int Kills => 4 + Articles / 500;

    /// <summary>The number of outages.</summary>
    public int Outages => 1 + Articles / 1000;

    /// <summary>
    /// Whether the Functions host runs the pipeline. It leaves messages that are not in Base64, and tries a message in a poison queue again
    /// only ten minutes after a failed attempt, so the plan has none. And it does not say which articles it was receiving when a worker was
    /// killed, so work documents of earlier versions can remain.
    /// </summary>
    public bool IsFunctionApp { get; init; }

    /// <summary>How often each fault is injected. A real timeout takes 30 seconds, so only runs on demand have them.</summary>
    public FaultRates Rates => new() { Timeout = Articles > ShortRun ? 0.0001 : 0 };

    /// <summary>How long the test waits for a condition.</summary>
    public TimeSpan Patience => Eventually.Patience + TimeSpan.FromSeconds(Articles / 10);

    /// <summary>Reads the settings from the environment.</summary>
    /// <param name="articles">The number of articles if the environment has none.</param>
    public static SoakSettings Read(int articles) =>
        new() { Articles = Read(ArticlesVariable) ?? articles, Seed = Read(SeedVariable) ?? 1 };

    /// <summary>The command that repeats a run.</summary>
    /// <param name="project">The test project.</param>
    public string GetCommand(string project) => string.Create(
        CultureInfo.InvariantCulture,
        $"{ArticlesVariable}={Articles} {SeedVariable}={Seed} dotnet test tests/{project} --filter EnduranceTests");

    private static int? Read(string variable) => Environment.GetEnvironmentVariable(variable) is { Length: > 0 } value
        ? int.Parse(value, CultureInfo.InvariantCulture)
        : null;
}
