using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace A11yAudit.Bench;

/// <summary>The least any browser-driven audit can do: go to the page, call axe once, throw the answer away.</summary>
internal static class LowerBound
{
    public static async Task RunAsync(IBrowser browser, IReadOnlyList<string> urls, IReadOnlyList<string> rules, int concurrency)
    {
        var source = new BundledAxeScriptProvider().GetScript();
        await using var context = await browser.NewContextAsync(new() { ViewportSize = new() { Width = 1366, Height = 768 } });
        var next = -1;
        await Task.WhenAll(Enumerable.Range(0, concurrency).Select(async _ =>
        {
            var page = await context.NewPageAsync();
            await page.AddInitScriptAsync(source);
            while (Interlocked.Increment(ref next) is var at && at < urls.Count)
            {
                await page.GotoAsync(urls[at]);
#pragma warning disable RS0030 // The bare call in the page's own world is the very thing measured against.
                var answer = await page.EvaluateAsync<string>("async (options) => JSON.stringify(await axe.run(document, options))", new
                {
                    runOnly = new { type = "rule", values = rules },
                    resultTypes = new[] { "violations", "incomplete" },
                });
#pragma warning restore RS0030
                if (!answer.Contains("label", StringComparison.Ordinal))
                {
                    throw new InvalidOperationException("axe did not find the planted fault");
                }
            }
        }));
    }
}
