using System.Text.Json;
using Microsoft.Playwright;

namespace Enrichment.Bench.Page;

/// <summary>How long a browser takes for a page, in milliseconds.</summary>
/// <param name="FirstPaint">From the navigation to the first paint of content.</param>
/// <param name="Ready">From the navigation until keys and clicks work.</param>
/// <param name="Key">From the key "j" until the next frame shows the selection.</param>
/// <param name="Frame">The longest frame while the page scrolls down through the text.</param>
/// <param name="Processor">The processor time of the page's thread until it is ready, which does not depend on other programs.</param>
/// <param name="Script">The part of it that the script takes.</param>
internal sealed record PageTimes(double FirstPaint, double Ready, double Key, double Frame, double Processor, double Script)
{
    private const string FirstPaintScript = """
        new Promise(resolve => new PerformanceObserver(list => resolve(list.getEntries()[0].startTime))
          .observe({ type: 'paint', buffered: true }))
        """;

    private const string KeyScript = """
        new Promise(resolve => {
          const start = performance.now();
          document.dispatchEvent(new KeyboardEvent('keydown', { key: 'j', bubbles: true }));
          requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - start)));
        })
        """;

    private const string ScrollScript = """
        new Promise(resolve => {
          let [frames, last, longest] = [60, performance.now(), 0];
          const step = now => {
            longest = Math.max(longest, now - last);
            last = now;
            scrollBy(0, 400);
            if (frames-- > 0) requestAnimationFrame(step); else resolve(longest);
          };
          requestAnimationFrame(now => { last = now; requestAnimationFrame(step); });
        })
        """;

    /// <summary>Opens a file in a new context and measures it.</summary>
    public static async Task<PageTimes> MeasureAsync(IBrowser browser, string file)
    {
        await using var context = await browser.NewContextAsync(new() { ViewportSize = new() { Width = 1280, Height = 800 } });
        var page = await context.NewPageAsync();
        var session = await context.NewCDPSessionAsync(page);
        await session.SendAsync("Performance.enable", new() { ["timeDomain"] = "threadTicks" });
        await page.GotoAsync(new Uri(file).AbsoluteUri);
        var metrics = await session.SendAsync("Performance.getMetrics");
        var paint = await page.EvaluateAsync<double>(FirstPaintScript);
        var ready = await page.EvaluateAsync<double>("performance.getEntriesByType('navigation')[0].domContentLoadedEventEnd");
        var frame = await page.EvaluateAsync<double>(ScrollScript);
        var key = await page.EvaluateAsync<double>(KeyScript);
        return new PageTimes(paint, ready, key, frame, Read(metrics, "TaskDuration"), Read(metrics, "ScriptDuration"));
    }

    /// <summary>The medians of several measurements.</summary>
    public static PageTimes Median(IReadOnlyList<PageTimes> all) => new(
        Median(all.Select(one => one.FirstPaint)), Median(all.Select(one => one.Ready)), Median(all.Select(one => one.Key)),
        Median(all.Select(one => one.Frame)), Median(all.Select(one => one.Processor)), Median(all.Select(one => one.Script)));

    private static double Read(JsonElement? metrics, string name) => 1000 * metrics!.Value.GetProperty("metrics").EnumerateArray()
        .First(metric => metric.GetProperty("name").GetString() == name).GetProperty("value").GetDouble();

    private static double Median(IEnumerable<double> values) => values.Order().ElementAt(values.Count() / 2);
}
