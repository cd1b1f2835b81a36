namespace Infra.Tests;

public class BudgetTests
{
    private const string Budget = "Microsoft.Consumption/budgets";

    [BicepFact]
    public async Task Without_an_amount_there_is_none() => Assert.Empty((await Deployments.WithLanguage).FindResources(Budget));

    [BicepFact]
    public async Task It_covers_the_resource_group_for_a_calendar_month()
    {
        var budget = (await Deployments.WithPeople).Only(Budget);

        Assert.Contains("/resourceGroups/rg-desk/", $"{budget["id"]}", StringComparison.Ordinal);
        Assert.Equal(("200", "Monthly", "Cost"), ($"{budget["properties"]!["amount"]}", $"{budget["properties"]!["timeGrain"]}", $"{budget["properties"]!["category"]}"));
        Assert.Equal("[utcNow('yyyy-MM-01')]", $"{budget["properties"]!["timePeriod"]!["startDate"]}");
    }

    [BicepFact]
    public async Task It_sends_an_email_at_each_threshold_and_when_the_forecast_exceeds_it()
    {
        var notifications = (await Deployments.WithPeople).Only(Budget)["properties"]!["notifications"]!.AsObject();

        Assert.Equal(
            ["Actual 100", "Actual 50", "Actual 80", "Forecasted 100"],
            notifications.Select(one => $"{one.Value!["thresholdType"]} {one.Value["threshold"]}").Order(StringComparer.Ordinal));
        Assert.All(notifications, one => Assert.Equal(
            ("desk@example.org", "Owner"), ($"{Assert.Single(one.Value!["contactEmails"]!.AsArray())}", $"{Assert.Single(one.Value["contactRoles"]!.AsArray())}")));
    }
}
