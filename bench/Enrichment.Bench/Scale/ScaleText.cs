using System.Globalization;

namespace Enrichment.Bench.Scale;

/// <summary>Formats values of the tables.</summary>
internal static class ScaleText
{
    private const int Minute = 60;
    private const int Hour = 60 * Minute;
    private const int Day = 24 * Hour;

    /// <summary>A number with about two digits.</summary>
    public static string Format(double value) =>
        value.ToString(value switch { < 0.1 => "0.###", < 1 => "0.##", < 10 => "0.#", _ => "N0" }, CultureInfo.InvariantCulture);

    /// <summary>A number in millions.</summary>
    public static string FormatMillions(double value) => $"{Format(value / 1e6)} million";

    /// <summary>A share in percent, in bold if it is at least 1.</summary>
    public static string FormatShare(double share)
    {
        var percent = $"{Format(share * 100)} %";
        return share < 1 ? percent : $"**{percent}**";
    }

    /// <summary>A duration of <paramref name="seconds"/>.</summary>
    public static string FormatDuration(double seconds) => seconds switch
    {
        < 2 * Minute => $"{Format(seconds)} s",
        < 2 * Hour => $"{Format(seconds / Minute)} min",
        < 2 * Day => $"{Format(seconds / Hour)} h",
        _ => $"{Format(seconds / Day)} days",
    };

    /// <summary>The name of <paramref name="limit"/>.</summary>
    public static string GetName(ScaleLimit limit) => limit switch
    {
        ScaleLimit.None => "none",
        ScaleLimit.NewInstances => "new instances",
        ScaleLimit.Instances => "instances of the app",
        ScaleLimit.Cores => "cores of the region",
        ScaleLimit.Queue => "a queue",
        ScaleLimit.Account => "calls of the account",
        ScaleLimit.Language => "Azure AI Language",
        _ => throw new ArgumentOutOfRangeException(nameof(limit), limit, "There is no such limit."),
    };
}
