using System.Text.Json;
using A11yAudit.Inventory;
using A11yAudit.Rules;
using A11yAudit.Runs;
using Microsoft.Extensions.Logging;
using Microsoft.Playwright;

namespace A11yAudit.Browser;

/// <summary>THE STORY: crawl, visit, judge the site, return a SiteAudit. Read this first.</summary>
public sealed class SiteAuditor(BrowserPool browsers, RulePack pack, WorldScript script, AuditOptions options, bool hasCjkFont, TimeProvider clock, ILogger log) : IDisposable
{
    private readonly HttpClient _http = MakeClient(browsers.UserAgent);

    /// <summary>Audits one site within its budget. Pages are handed to <paramref name="hooks"/> as they finish; on cancellation everything finished has been handed over.</summary>
    public async Task<SiteAudit> AuditAsync(Site site, AuditHooks hooks, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(site);
        ArgumentNullException.ThrowIfNull(hooks);
        Log.SiteBegun(log, site.Id, site.Url, hooks.Recorded.Count);
        var (robots, sitemap) = await new SiteGuide(_http).ReadAsync(site, ct);
        var singlePage = site.Budget.Pages <= site.StartUrls.Count;
        var crawler = new Crawler(site, singlePage ? [] : sitemap);
        await using var tabs = new TabPool(browsers, script, site.Budget, clock);
        var visitor = new PageVisitor(site, pack, script, options, hasCjkFont, clock);
        while (crawler.Next() is { Count: > 0 } batch)
        {
            var chosen = crawler.Records.Count + batch.Count;
            var done = crawler.Records.Count;
            var records = await Task.WhenAll(batch.Select(async request =>
            {
                var record = await OnePageAsync(request);
                hooks.Note(new AuditNote(site.Id, Interlocked.Increment(ref done), chosen, request.Url));
                return record;
            }));
            foreach (var merged in crawler.Learn(records))
            {
                await hooks.SaveAsync(new Visit(merged, new Dictionary<string, byte[]>()), ct);
            }
        }

        return JudgeSite(site, crawler);

        async Task<PageRecord> OnePageAsync(PageRequest request)
        {
            if (hooks.Recorded.GetValueOrDefault($"{request.Url}|{request.Mode}|{request.Viewport}") is { } recorded)
            {
                return recorded;
            }

            var visit = robots.Allows(request.Url)
                ? await tabs.UseAsync(tab => visitor.VisitAsync(tab, request, ct), request.Viewport, ct)
                : Forbidden(request);
            await hooks.SaveAsync(visit, ct);
            Log.PageDone(log, site.Id, request.Url, visit.Record.Status.Kind);
            return visit.Record;
        }
    }

    /// <summary>Applies the site rules to what was observed; used again when a saved run is judged again.</summary>
    public SiteAudit JudgeSite(Site site, IReadOnlyList<PageRecord> pages, int knownNotChosen)
    {
        ArgumentNullException.ThrowIfNull(site);
        var builder = new FindingBuilder(pack.Rules.ToDictionary(r => r.Info.Id, r => r.Info), site.Profile);
        var findings = new List<Finding>();
        var tallies = new List<RuleTally>();
        foreach (var rule in pack.Rules.Where(r => r.SiteCheck is not null))
        {
            var (more, tally) = JudgeRule(site, pages, rule, builder);
            findings.AddRange(more);
            tallies.Add(tally);
        }

        return new SiteAudit(site, pages, findings, tallies, knownNotChosen, Complete: true) { FinishedAt = clock.GetUtcNow() };
    }

    public void Dispose() => _http.Dispose();

    private SiteAudit JudgeSite(Site site, Crawler crawler) => JudgeSite(site, crawler.Records, crawler.KnownNotChosen);

    private static (IReadOnlyList<Finding> Findings, RuleTally Tally) JudgeRule(Site site, IReadOnlyList<PageRecord> pages, Rule rule, FindingBuilder builder)
    {
        var seen = pages.Where(p => p.Status.IsTested && p.Observations.ContainsKey(rule.Info.Id))
            .Select(p => new SeenOn<JsonElement>(p.Url, p.Type, p.IsStart, p.Observations[rule.Info.Id]))
            .ToList();
        if (seen.Count == 0)
        {
            return ([], FindingBuilder.NotTested(rule.Info.Id, "no page of the site could be observed"));
        }

        try
        {
            return builder.FromVerdicts(rule.Info.Id, rule.SiteCheck!.JudgeData(site, seen, rule.Info.Options ?? JsonSerializer.SerializeToElement(new { })));
        }
        catch (Exception error)
        {
            // A throwing rule is not tested, for this rule alone.
            return ([], FindingBuilder.NotTested(rule.Info.Id, error.Message.Split('\n', 2)[0]));
        }
    }

    private Visit Forbidden(PageRequest request) =>
        new(new PageRecord(request.Url, new VisitStatus(VisitKind.Robots), request.Mode, request.Viewport, request.Type, request.Depth, request.IsStart, clock.GetUtcNow()) { FoundOn = request.FoundOn }, new Dictionary<string, byte[]>());

    private static HttpClient MakeClient(string userAgent)
    {
        var client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = true, MaxAutomaticRedirections = 5, AutomaticDecompression = System.Net.DecompressionMethods.All, UseCookies = false, ConnectTimeout = TimeSpan.FromSeconds(10) }) { Timeout = TimeSpan.FromSeconds(15) };
        client.DefaultRequestHeaders.TryAddWithoutValidation("User-Agent", userAgent);
        return client;
    }
}
