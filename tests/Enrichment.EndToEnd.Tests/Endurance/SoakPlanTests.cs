namespace Enrichment.EndToEnd.Tests.Endurance;

/// <summary>Tests the plans of the soak test.</summary>
public class SoakPlanTests
{
    private static readonly SoakSettings Settings = new();

    [Fact]
    public void The_same_seed_gives_the_same_steps_and_another_seed_others()
    {
        Assert.Equal(SoakPlan.Create(Settings), SoakPlan.Create(Settings));
        Assert.NotEqual(SoakPlan.Create(Settings), SoakPlan.Create(Settings with { Seed = 2 }));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void A_plan_has_every_kind_of_step_and_drops_every_article(int seed)
    {
        var plan = SoakPlan.Create(Settings with { Seed = seed });

        Assert.Equal(typeof(SoakStep).GetNestedTypes().Length, plan.Select(step => step.GetType()).Distinct().Count());
        Assert.Equal(Settings.Articles, plan.OfType<SoakStep.Drop>().Select(drop => drop.Name).Distinct().Count());
        Assert.Contains(plan.OfType<SoakStep.Copy>(), copy => copy.To.IsPoison);
        Assert.Contains(plan.OfType<SoakStep.Send>(), send => !send.IsEncoded);
    }

    [Theory]
    [InlineData(1, 300)]
    [InlineData(2, 300)]
    [InlineData(2, 5000)]
    public void A_process_that_is_killed_runs_and_starts_again_before_its_next_kill(int processes, int articles)
    {
        var settings = Settings with { Processes = processes, Articles = articles };

        var changes = SoakPlan.Create(settings).Where(step => step is SoakStep.Kill or SoakStep.Restart)
            .ToLookup(step => step is SoakStep.Kill kill ? kill.Process : ((SoakStep.Restart)step).Process);

        Assert.Equal(processes, changes.Count);
        Assert.Equal(2 * settings.Kills, changes.Sum(steps => steps.Count()));
        foreach (var steps in changes)
            Assert.Equal(Enumerable.Range(0, steps.Count()).Select(index => index % 2 == 0), steps.Select(step => step is SoakStep.Kill));
    }
}
