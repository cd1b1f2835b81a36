using System.Diagnostics;
using System.Globalization;
using Enrichment.Export;
using Enrichment.Export.Page;
using Enrichment.Page.Tests;
using Enrichment.Pipeline;
using Microsoft.Playwright;

namespace Enrichment.Bench.Page;

/// <summary>
/// Measures the article page in Chromium: <c>page</c> prints sizes and times for the sample and for a text of 1 MiB; <c>page --images</c>
/// takes the screenshots of the README.
/// </summary>
internal static class PageBenchmark
{
    private const int Runs = 5;
    private const int MiB = 1 << 20;

    private static readonly string Result = Path.Join(Checkout.Root, "tests", "Enrichment.Embedded.Tests", "Approved", "panjshir.txt.json");

    /// <summary>Runs the command with <paramref name="options"/> and returns its exit code.</summary>
    public static async Task<int> RunAsync(string[] options)
    {
        if (Chromium.Path is not { } path)
        {
            Console.Error.WriteLine(Chromium.Missing);
            return 1;
        }

        var folder = Directory.CreateTempSubdirectory("enrich-page-").FullName;
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await playwright.Chromium.LaunchAsync(
            new() { ExecutablePath = path, Args = ["--no-sandbox", "--disable-dev-shm-usage"] });
        var sample = DocumentReader.Read(await File.ReadAllBytesAsync(Result));
        if (options is ["--images"]) await TakeImagesAsync(browser, Write(folder, sample));
        else await MeasureAsync(browser, folder, sample);
        Directory.Delete(folder, recursive: true);
        return 0;
    }

    private static async Task MeasureAsync(IBrowser browser, string folder, EnrichedArticle sample)
    {
        await PrintAsync(browser, folder, "sample", sample);
        await PrintAsync(browser, folder, "1 MiB", new RepeatedArticle(sample).Create(MiB));
    }

    private static async Task PrintAsync(IBrowser browser, string folder, string name, EnrichedArticle article)
    {
        var clock = Stopwatch.StartNew();
        var file = Write(folder, article);
        var written = clock.Elapsed.TotalMilliseconds;
        var all = new List<PageTimes>();
        for (var run = 0; run < Runs; run++) all.Add(await PageTimes.MeasureAsync(browser, file));
        var times = PageTimes.Median(all);
        var (text, json) = (article.Article.Text.Length, EnrichmentJson.ToDocument(article).Length);
        Write($"{name}: {text / 1024d:0} KiB of text, {article.Claims!.Count} claims, {article.Entities!.Count} entities");
        Write($"  JSON {json / 1024d:0} KiB, page {new FileInfo(file).Length / 1024d:0} KiB, written in {written:0} ms");
        Write($"  first paint {times.FirstPaint:0} ms, ready {times.Ready:0} ms, key j {times.Key:0} ms, longest frame {times.Frame:0} ms");
        Write($"  processor time until ready {times.Processor:0} ms, of which the script {times.Script:0} ms");
    }

    private static async Task TakeImagesAsync(IBrowser browser, string file)
    {
        foreach (var (scheme, name) in new[] { (ColorScheme.Light, "page-light.png"), (ColorScheme.Dark, "page-dark.png") })
        {
            await using var context = await browser.NewContextAsync(
                new() { ColorScheme = scheme, ViewportSize = new() { Width = 1180, Height = 640 } });
            var page = await context.NewPageAsync();
            await page.GotoAsync(new Uri(file).AbsoluteUri);
            await page.Keyboard.PressAsync("j");
            await page.Keyboard.PressAsync("j");
            await page.EvaluateAsync("scrollTo(0, 0)");
            var image = Path.Join(Checkout.Root, "docs", "images", name);
            await page.ScreenshotAsync(new() { Path = image });
            Write($"{image}: {new FileInfo(image).Length / 1024d:0} KiB");
        }
    }

    private static string Write(string folder, EnrichedArticle article)
    {
        var file = Path.Join(folder, Path.ChangeExtension(article.Name, ArticlePage.Extension));
        File.WriteAllBytes(file, ArticlePage.Create(article));
        return file;
    }

    private static void Write(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
