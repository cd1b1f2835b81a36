namespace Enrichment.EndToEnd.Tests.Endurance;

/// <summary>A process under test, which is started again when it ends by itself, as a supervisor does.</summary>
internal interface ISoakedProcess : IAsyncDisposable
{
    /// <summary>Whether it has started to work.</summary>
    bool IsReady { get; }

    /// <summary>The number of lines that it has logged, in all its runs.</summary>
    int LineCount { get; }

    /// <summary>The lines that it has logged.</summary>
    IEnumerable<string> Lines { get; }

    /// <summary>Why it ended by itself while it was working. Each entry is a defect.</summary>
    IReadOnlyCollection<string> Crashes { get; }

    /// <summary>Starts it. The call does not wait until it works.</summary>
    void Start();

    /// <summary>Kills it, as kill -9 or a power cut does.</summary>
    Task KillAsync();
}
