using Enrichment.Pipeline.Ports;
using Enrichment.Storage.Queues;

namespace Enrichment.EndToEnd.Tests.Endurance;

/// <summary>Creates the steps of a soak test. They depend only on the settings.</summary>
internal sealed class SoakPlan
{
    private readonly SoakSettings _settings;
    private readonly Random _random;
    private readonly List<SoakStep> _steps = [];
    private readonly List<(int Number, int Version, bool IsDeleted)> _articles = [];

    private SoakPlan(SoakSettings settings) => (_settings, _random) = (settings, new Random(settings.Seed));

    /// <summary>Creates the steps.</summary>
    public static IReadOnlyList<SoakStep> Create(SoakSettings settings)
    {
        var plan = new SoakPlan(settings);
        for (var number = 0; number < settings.Articles; number++) plan.AddArticle(number);
        plan.InsertOutages();
        plan.InsertKills();
        return plan._steps;
    }

    private void AddArticle(int number)
    {
        _articles.Add((number, 0, false));
        _steps.Add(new SoakStep.Drop(SoakArticles.GetName(number), SoakArticles.GetText(number, 0)));
        if (IsChosen(0.4)) Overwrite(_random.Next(_articles.Count));
        if (IsChosen(0.1)) Delete(_random.Next(_articles.Count));
        if (IsChosen(0.1)) AddCopies();
        if (IsChosen(0.05)) AddMessage(number);
    }

    // One in four keeps the content, as an upload of the same file does. A deleted article is created again.
    private void Overwrite(int index)
    {
        var (number, version, _) = _articles[index];
        _articles[index] = (number, version + (IsChosen(0.25) ? 0 : 1), false);
        _steps.Add(new SoakStep.Drop(SoakArticles.GetName(number), SoakArticles.GetText(number, _articles[index].Version)));
    }

    private void Delete(int index)
    {
        if (_articles[index].IsDeleted) return;
        _articles[index] = _articles[index] with { IsDeleted = true };
        _steps.Add(new SoakStep.Delete(SoakArticles.GetName(_articles[index].Number)));
    }

    // One in four is copied to the poison queue: a message that was given up too early.
    private void AddCopies()
    {
        var source = ChooseQueue(isPoison: false);
        var target = source with { IsPoison = IsChosen(0.25) && !_settings.IsFunctionApp };
        _steps.Add(new SoakStep.Copy(source, target, _random.Next(1, 9), TimeSpan.FromSeconds(_random.Next(0, 11))));
    }

    private void AddMessage(int number)
    {
        var (text, isEncoded, isRejected) = _random.Next(_settings.IsFunctionApp ? 4 : 5) switch
        {
            0 => ($"{{ not JSON {number}", true, true),
            1 => (CreateMessage($"{number}.txt", $"../{number}"), true, true),
            2 => (CreateMessage($"../../{number}", "1"), true, true),
            3 => (CreateMessage($"missing {number}.txt", "1"), true, false),
            _ => ($"not even Base64! {number}", false, true),
        };
        _steps.Add(new SoakStep.Send(ChooseQueue(!_settings.IsFunctionApp && IsChosen(0.5)), text, isEncoded, isRejected));
    }

    private void InsertOutages()
    {
        for (var outage = 0; outage < _settings.Outages; outage++)
            _steps.Insert(ChooseIndex(outage, _settings.Outages), new SoakStep.Outage(_random.Next(60, 140)));
    }

    // The processes are killed in turn. Each starts again before its next kill, so at times more than one is stopped.
    private void InsertKills()
    {
        var kills = Enumerable.Range(0, _settings.Kills).Select(kill => ChooseIndex(kill, _settings.Kills)).Order().ToArray();
        var span = _steps.Count / _settings.Kills;
        for (var kill = _settings.Kills - 1; kill >= 0; kill--)
        {
            var process = kill % _settings.Processes;
            var next = kill + _settings.Processes < kills.Length ? kills[kill + _settings.Processes] : _steps.Count;
            var restart = Math.Min(kills[kill] + _random.Next(1, span), next);
            _steps.Insert(restart, new SoakStep.Restart(process));
            _steps.Insert(kills[kill], new SoakStep.Kill(process, IsChosen(0.5)));
        }
    }

    // One in each of equal parts of the plan.
    private int ChooseIndex(int part, int parts)
    {
        var length = _steps.Count / parts;
        return part * length + _random.Next(length);
    }

    private InboxQueue ChooseQueue(bool isPoison)
    {
        var queues = InboxQueue.All.Where(queue => queue.IsPoison == isPoison).ToArray();
        return queues[_random.Next(queues.Length)];
    }

    private bool IsChosen(double probability) => _random.NextDouble() < probability;

    private static string CreateMessage(string name, string eTag) => new StageMessage(name, eTag, new string('0', 64), null).ToJson();
}
