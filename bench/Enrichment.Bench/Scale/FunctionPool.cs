namespace Enrichment.Bench.Scale;

/// <summary>The instances of one function, and the articles that wait for it.</summary>
/// <param name="cost">The cost of an article.</param>
/// <param name="parameters">The parameters.</param>
internal sealed class FunctionPool(FunctionCost cost, ScaleParameters parameters)
{
    private readonly Queue<(int Ready, int Count)> _starting = new();
    private int _ready;
    private int _lastAddition = int.MinValue / 2;
    private int _lastNeeded;
    private double _mostNeeded;
    private double _taken;

    /// <summary>The articles that wait.</summary>
    public double Backlog { get; private set; }

    /// <summary>The instances, those that start included.</summary>
    public int Instances => _ready + _starting.Sum(start => start.Count);

    /// <summary>The articles a second that the instances process.</summary>
    public double Capacity => _ready / cost.ProcessorSeconds;

    /// <summary>The instances that the platform aims for: by the messages in the queue, those in progress included.</summary>
    public double Wanted => Math.Ceiling(Math.Round((Backlog + _taken) / parameters.MessagesPerInstance, 6));

    /// <summary>Adds articles.</summary>
    public void Add(double articles) => Backlog += articles;

    /// <summary>Takes processed articles.</summary>
    public void Take(double articles)
    {
        _taken = articles;
        Backlog = Math.Max(0, Backlog - articles);
    }

    /// <summary>Starts the second: new instances are ready, and idle ones are removed.</summary>
    public void Start(int second)
    {
        while (_starting.TryPeek(out var next) && next.Ready <= second) _ready += _starting.Dequeue().Count;
        var wanted = Wanted;
        if (wanted >= Instances) (_lastNeeded, _mostNeeded) = (second, 0);
        else RemoveIdle(second, wanted);
    }

    /// <summary>How many instances the platform can add now, to have <paramref name="target"/>.</summary>
    public int CountAddable(int second, int target) =>
        second - _lastAddition < parameters.ScaleEvery ? 0 : Math.Clamp(target - Instances, 0, parameters.InstancesAtATime);

    /// <summary>Adds instances, which work after their start.</summary>
    public void AddInstances(int second, int count)
    {
        if (count == 0) return;
        _starting.Enqueue((second + parameters.StartSeconds, count));
        _lastAddition = second;
    }

    /// <summary>Removes instances, those that work first.</summary>
    public void Remove(int count)
    {
        var working = Math.Min(count, _ready);
        _ready -= working;
        for (count -= working; count > 0 && _starting.Count > 0;) count -= _starting.Dequeue().Count;
    }

    private void RemoveIdle(int second, double wanted)
    {
        _mostNeeded = Math.Max(_mostNeeded, wanted);
        if (second - _lastNeeded < parameters.IdleSeconds) return;
        Remove(Math.Max(0, Instances - (int)_mostNeeded));
        (_lastNeeded, _mostNeeded) = (second, 0);
    }
}
