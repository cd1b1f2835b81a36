namespace Enrichment.Bench.Scale;

/// <summary>
/// Simulates a day second by second. In a second, each function processes as many of its waiting articles as its instances, its queue, the
/// account and the language service allow; the next function has them in the next second. Parts of articles are processed too.
/// </summary>
internal sealed class ScaleSimulation
{
    private const int MostSeconds = 10 * ArrivalDay.Seconds;
    private const double Done = 1e-6;

    // Instances that move between functions are missing for some seconds.
    private const double NearlyAll = 0.9;

    // Which function calls Azure AI Language first, and waits for it.
    private const int Entities = 1;

    private readonly ScaleParameters _parameters;
    private readonly List<FunctionPool> _pools;
    private readonly Dictionary<ScaleLimit, double> _waited = [];
    private readonly List<double> _departures = [];
    private double _maxBacklog;
    private int _maxInstances;

    private ScaleSimulation(ScaleParameters parameters)
    {
        _parameters = parameters;
        _pools = [.. parameters.Functions.Select(cost => new FunctionPool(cost, parameters))];
    }

    /// <summary>Simulates <paramref name="day"/>, and the time after it until all articles are done, up to ten days.</summary>
    public static ScaleResult Run(ArrivalDay day, ScaleParameters parameters) => new ScaleSimulation(parameters).Run(day);

    private ScaleResult Run(ArrivalDay day)
    {
        var arrivals = day.Arrivals.Select(articles => articles / _parameters.Accounts).ToList();
        for (var second = 0; second < arrivals.Count || (CountBacklog() > Done && second < MostSeconds); second++)
        {
            _pools[0].Add(second < arrivals.Count ? arrivals[second] : 0);
            Process();
            Scale(second);
        }

        var delays = new DelayDistribution(arrivals, _departures, _pools.Count - 1, _parameters.EventSeconds);
        return new ScaleResult(delays, FindLimit(delays.Articles))
        {
            IsDone = CountBacklog() <= Done,
            MaxBacklog = _maxBacklog * _parameters.Accounts,
            MaxInstances = _maxInstances * _parameters.Accounts,
        };
    }

    private void Process()
    {
        _maxBacklog = Math.Max(_maxBacklog, CountBacklog());
        var taken = _pools.Select((pool, at) => Math.Min(Math.Min(pool.Backlog, pool.Capacity), GetServiceLimit(at))).ToList();
        // The account slows all functions down.
        var calls = taken.Sum() * _parameters.StorageCalls / _pools.Count;
        var share = Math.Min(1, _parameters.AccountCalls / Math.Max(calls, 1));
        for (var at = 0; at < _pools.Count; at++)
        {
            taken[at] *= share;
            _pools[at].Take(taken[at]);
            AddWait(at, share);
        }

        for (var at = 1; at < _pools.Count; at++) _pools[at].Add(taken[at - 1]);
        _departures.Add(taken[^1]);
    }

    private double GetServiceLimit(int at)
    {
        var queue = _parameters.QueueLimit / _parameters.QueueOperations;
        if (at != Entities || _parameters.LanguageRequests == 0) return queue;
        return Math.Min(queue, _parameters.LanguageLimit / _parameters.LanguageRequests);
    }

    // The articles that still wait, by what they wait for.
    private void AddWait(int at, double share)
    {
        var limit = share < 1 ? ScaleLimit.Account : FindLimit(_pools[at], at);
        _waited[limit] = _waited.GetValueOrDefault(limit) + _pools[at].Backlog;
    }

    private ScaleLimit FindLimit(FunctionPool pool, int at)
    {
        var service = GetServiceLimit(at);
        if (pool.Capacity >= service)
            return service * _parameters.QueueOperations < _parameters.QueueLimit ? ScaleLimit.Language : ScaleLimit.Queue;
        if (CountInstances() < NearlyAll * GetMostInstances()) return ScaleLimit.NewInstances;
        return _parameters.MostInstances < Math.Floor(_parameters.CoresPerAccount) ? ScaleLimit.Instances : ScaleLimit.Cores;
    }

    private ScaleLimit FindLimit(double articles) =>
        _waited.Values.Sum() < articles ? ScaleLimit.None : _waited.MaxBy(wait => wait.Value).Key;

    private double GetMostInstances() => Math.Floor(Math.Min(_parameters.MostInstances, _parameters.CoresPerAccount));

    // If the functions want more instances than there can be, each has its share. A function below its share gets instances of others.
    private void Scale(int second)
    {
        foreach (var pool in _pools) pool.Start(second);
        var most = (int)GetMostInstances();
        var wanted = _pools.ConvertAll(pool => Math.Min(pool.Wanted, most));
        var share = Math.Min(1, most / Math.Max(wanted.Sum(), 1));
        var targets = wanted.ConvertAll(count => (int)Math.Ceiling(count * share));
        for (var at = 0; at < _pools.Count; at++)
        {
            var count = _pools[at].CountAddable(second, targets[at]);
            var free = most - CountInstances();
            if (count > free) free += Release(targets, count - free);
            _pools[at].AddInstances(second, Math.Clamp(free, 0, count));
        }

        _maxInstances = Math.Max(_maxInstances, CountInstances());
    }

    private int Release(List<int> targets, int count)
    {
        var (pool, target) = _pools.Zip(targets).MaxBy(pair => pair.First.Instances - pair.Second);
        var released = Math.Clamp(pool.Instances - target, 0, count);
        pool.Remove(released);
        return released;
    }

    private int CountInstances()
    {
        var count = 0;
        foreach (var pool in _pools) count += pool.Instances;
        return count;
    }

    private double CountBacklog()
    {
        var count = 0.0;
        foreach (var pool in _pools) count += pool.Backlog;
        return count;
    }
}
