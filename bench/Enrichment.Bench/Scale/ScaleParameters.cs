namespace Enrichment.Bench.Scale;

/// <summary>
/// What an article costs, what the services limit, and how a day of articles looks. docs/scale.md has the sources of the limits and says
/// which values are measured and which are assumed.
/// </summary>
internal sealed record ScaleParameters
{
    /// <summary>The requests for an article of 4,200 characters to each feature of Azure AI Language, with this provider.</summary>
    public const double RequestsWithLanguage = 1;

    /// <summary>
    /// The storage calls of the pipeline for an article: blobs read, written and deleted, messages sent, received and deleted.
    /// <c>bench serve</c> counts them.
    /// </summary>
    public double PipelineCalls { get; init; } = 19;

    /// <summary>
    /// The other storage calls for an article: its upload, and the receipt and the message (sent, received, deleted) of the host.
    /// </summary>
    public double OtherCalls { get; init; } = 5;

    /// <summary>All storage calls for an article.</summary>
    public double StorageCalls => PipelineCalls + OtherCalls;

    /// <summary>The operations on a queue for an article: its message is sent, received and deleted.</summary>
    public double QueueOperations { get; init; } = 3;

    /// <summary>
    /// The functions of the path of an article; the second one runs the network. Each has its own instances and its own queue.
    /// </summary>
    public IReadOnlyList<FunctionCost> Functions { get; init; } = FunctionCost.Base;

    /// <summary>The processor time of an article in all functions, in seconds.</summary>
    public double ProcessorSeconds => Functions.Sum(function => function.ProcessorSeconds);

    /// <summary>The requests for an article to each feature of Azure AI Language; 0 with the embedded provider.</summary>
    public double LanguageRequests { get; init; }

    /// <summary>Storage calls a second of an account, in most large regions; 20,000 in the others.</summary>
    public double AccountCalls { get; init; } = 40_000;

    /// <summary>Operations a second of a queue, if each message that is sent, received or deleted counts.</summary>
    public double QueueLimit { get; init; } = 2_000;

    /// <summary>The cores of all instances on Flex Consumption of a subscription in a region.</summary>
    public double RegionCores { get; init; } = 250;

    /// <summary>
    /// The most instances of a function app: <c>MAXIMUM_INSTANCE_COUNT</c>, 40 in a new deployment. An instance of 2,048 MB has one core.
    /// </summary>
    public double MostInstances { get; init; } = 40;

    /// <summary>The requests a second to a feature of Azure AI Language, in tier S: 1,000 a minute.</summary>
    public double LanguageLimit { get; init; } = 1_000 / 60.0;

    /// <summary>The messages in a queue for each instance that the platform aims for: <c>batchSize</c> in host.json.</summary>
    public double MessagesPerInstance { get; init; } = 16;

    /// <summary>The most instances that the platform adds to a function at a time.</summary>
    public int InstancesAtATime { get; init; } = 4;

    /// <summary>The least time between two additions of instances to a function, in seconds.</summary>
    public int ScaleEvery { get; init; } = 30;

    /// <summary>The time until a new instance works, in seconds.</summary>
    public int StartSeconds { get; init; } = 10;

    /// <summary>The time until an instance that is not needed is removed, in seconds.</summary>
    public int IdleSeconds { get; init; } = 300;

    /// <summary>The time until the app is told about an article, in seconds.</summary>
    public int EventSeconds { get; init; } = 1;

    /// <summary>
    /// The storage accounts, each with a deployment of its own. The articles are spread evenly by the hash of their names.
    /// </summary>
    public int Accounts { get; init; } = 1;

    /// <summary>The regions that the accounts are in; each has its own quota of cores.</summary>
    public int Regions { get; init; } = 1;

    /// <summary>The cores of the region for one account.</summary>
    public double CoresPerAccount => RegionCores * Regions / Accounts;

    /// <summary>The share of a limit that is planned for at the peak of the day, 0 to 1.</summary>
    public double PlannedShare { get; init; } = 0.8;

    /// <summary>The days that articles stay in the container.</summary>
    public double KeptDays { get; init; } = 7;

    /// <summary>The time of a listing call for 5,000 blobs, in seconds.</summary>
    public double ListingSeconds { get; init; } = 0.25;

    /// <summary>The pause of <c>enrich serve</c> for each listing call, in seconds.</summary>
    public double ListingPause { get; init; } = 0.5;

    /// <summary>The time that a sweep of the function app has, in seconds.</summary>
    public double SweepSeconds { get; init; } = 120;

    /// <summary>The time between two sweeps of the function app, in seconds.</summary>
    public double SweepEvery { get; init; } = 600;
}
