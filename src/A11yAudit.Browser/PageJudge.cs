using System.Diagnostics;
using System.Text.Json;
using A11yAudit.Inventory;
using A11yAudit.Rules;
using A11yAudit.Runs;
using Microsoft.Playwright;

namespace A11yAudit.Browser;

/// <summary>Runs every rule on a page that is shown: axe and element rules in one pass, observers, crops, then the rules that drive the page.</summary>
internal sealed class PageJudge(Site site, RulePack pack, WorldScript script, AuditOptions options, bool hasCjkFont)
{
    /// <summary>Reason of rules that measure or photograph text where no Chinese font is installed.</summary>
    public const string NoCjkFont = "no Chinese font is installed on this machine, so text cannot be measured";

    private static readonly JsonElement NoOptions = JsonSerializer.SerializeToElement(new { });

    private readonly AxeRunner _axe = new(script, options);
    private readonly FindingBuilder _builder = new(pack.Rules.ToDictionary(r => r.Info.Id, r => r.Info), site.Profile);
    private readonly IReadOnlyList<Rule> _pageRules = [.. pack.Rules.Where(r => r.PageCheck is not null)];

    public async Task<Visit> JudgeAsync(PageView view, PageRecord record, bool isCore, CancellationToken ct)
    {
        var watch = Stopwatch.StartNew();
        var report = await _axe.RunAsync(view, ct);
        var (findings, tallies) = _builder.FromAxe(report, script.AxeRules);
        var observed = await view.EvaluateAsync<Dictionary<string, Observed>>("a11yAudit.observe", script.Observers, ct);
        var rulesMs = (int)watch.ElapsedMilliseconds;
        var allFindings = findings.ToList();
        var allTallies = tallies.ToList();
        foreach (var rule in _pageRules.Where(r => options.PageRules && (isCore || !r.Info.OnCorePagesOnly)))
        {
            var (more, tally) = await RunPageRuleAsync(view, rule, ct);
            allFindings.AddRange(more);
            allTallies.Add(tally);
        }

        var pageRulesMs = (int)watch.ElapsedMilliseconds - rulesMs;
        var (pictured, crops) = await CropAsync(view, allFindings, ct);
        (pictured, allTallies) = hasCjkFont ? (pictured, allTallies) : WithoutTextMeasures(pictured, allTallies);
        return new Visit(
            record with
            {
                Findings = pictured,
                Tallies = [.. allTallies.Concat(ObserverFailures(observed)).OrderBy(t => t.RuleId, StringComparer.Ordinal)],
                FrameGaps = report.Gaps,
                Observations = observed.Where(o => o.Value.Error is null).ToDictionary(o => o.Key, o => o.Value.Seen),
                Timings = new PageTimings(0, 0, rulesMs, pageRulesMs, 0),
            },
            crops);
    }

    private async Task<(IReadOnlyList<Finding> Findings, RuleTally Tally)> RunPageRuleAsync(PageView view, Rule rule, CancellationToken ct)
    {
        var check = rule.PageCheck!;
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(ct);
        limit.CancelAfter(check.Deadline);
        try
        {
            var ruleOptions = rule.Info.Options ?? NoOptions;
            var seen = await check.ObserveDataAsync(view.For(rule), ruleOptions, limit.Token);
            return _builder.FromVerdicts(rule.Info.Id, check.JudgeData(seen, ruleOptions));
        }
        catch (Exception error) when (!ct.IsCancellationRequested)
        {
            // A throwing or overrunning rule is not tested, for this rule alone; its reason stands in the report.
            var reason = error is OperationCanceledException ? $"ran out of its time of {check.Deadline.TotalSeconds:0} s" : error.Message.Split('\n', 2)[0];
            return ([], FindingBuilder.NotTested(rule.Info.Id, reason));
        }
    }

    private static IEnumerable<RuleTally> ObserverFailures(Dictionary<string, Observed> observed) =>
        observed.Where(o => o.Value.Error is not null).Select(o => FindingBuilder.NotTested(o.Key, o.Value.Error!));

    private (IReadOnlyList<Finding> Findings, List<RuleTally> Tallies) WithoutTextMeasures(IReadOnlyList<Finding> findings, List<RuleTally> tallies)
    {
        var measuring = pack.Rules.Where(r => r.Info.MeasuresText).Select(r => r.Info.Id).ToHashSet();
        return ([.. findings.Where(f => !measuring.Contains(f.RuleId))],
            [.. tallies.Select(t => measuring.Contains(t.RuleId) ? FindingBuilder.NotTested(t.RuleId, NoCjkFont) : t)]);
    }

    private async Task<(IReadOnlyList<Finding> Findings, IReadOnlyDictionary<string, byte[]> Crops)> CropAsync(PageView view, List<Finding> findings, CancellationToken ct)
    {
        var none = ((IReadOnlyList<Finding>)findings, (IReadOnlyDictionary<string, byte[]>)new Dictionary<string, byte[]>());
        var chosen = ChooseForCrops(findings);
        if (chosen.Count == 0 || !hasCjkFont)
        {
            return none;
        }

        try
        {
            var boxes = await view.EvaluateAsync<IReadOnlyList<Box?>>("a11yAudit.boxes", chosen.Select(i => findings[i].Place.Selector), ct);
            var capture = await view.CaptureAsync(Cropper.MaxHeight, ct);
            var (cut, crops) = Cropper.Cut(capture, [.. chosen.Select((at, n) => findings[at] with { Place = findings[at].Place with { Box = boxes[n] } })]);
            for (var n = 0; n < chosen.Count; n++)
            {
                findings[chosen[n]] = cut[n];
            }

            return (findings, crops);
        }
        catch (Exception error) when (error is PlaywrightException or PageScriptException)
        {
            // A page that cannot be photographed keeps its findings: the picture is a help, not evidence the verdict rests on.
            return none;
        }
    }

    // The first places of each rule in the page itself, failed before review; which ones depends on this page alone, so a resumed run chooses the same.
    private List<int> ChooseForCrops(List<Finding> findings) =>
        [.. findings.Select((finding, at) => (finding, at))
            .Where(f => f.finding.Place.Frames.Count == 0 && f.finding.Outcome is Outcome.Failed or Outcome.NeedsReview)
            .GroupBy(f => f.finding.RuleId, StringComparer.Ordinal)
            .SelectMany(g => g.OrderBy(f => f.finding.Outcome).Take(2).Select((f, n) => (f.at, n, f.finding.Outcome)))
            .OrderBy(f => f.n).ThenBy(f => f.Outcome).ThenBy(f => f.at)
            .Take(options.CropsPerPage)
            .Select(f => f.at)];

    /// <summary>What observe() answers for one site rule.</summary>
    private sealed record Observed(JsonElement Seen, string? Error);
}
