using System.Globalization;
using System.Text.Json;
using A11yAudit.Browser;
using A11yAudit.Rules;

namespace A11yAudit.RulePacks.Zoom200;

/// <summary>Looks at a page at 100 %, at 200 % and at 100 % again, and reports what the larger view has lost.</summary>
public sealed class Check : PageCheck<Check.Seen>
{
    public override string RuleId => "zoom-200";

    public override bool OnCorePagesOnly => true;

    protected override async Task<Seen> ObserveAsync(PageView page, JsonElement options, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(page);
        var factor = options.GetProperty("factor").GetDouble();
        var full = Screens.Width(Runs.Viewport.Pc);
        await LookAsync<JsonElement>("before", full);
        try
        {
            await page.ZoomAsync(factor, ct);
            await LookAsync<JsonElement>("zoomed", full / factor);
        }
        finally
        {
            // The next rule needs the ordinary screen even when this one ran out of its time.
            using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(5));
            await page.ZoomAsync(1, limit.Token);
        }

        return await LookAsync<Seen>("after", full);

        Task<T> LookAsync<T>(string look, double width) => page.ObserveAsync<T>(new { look, width, options }, ct);
    }

    public override IReadOnlyList<Verdict> Judge(Seen seen, JsonElement options)
    {
        ArgumentNullException.ThrowIfNull(seen);
        if (seen.Texts == 0 && seen.Covers.Count == 0)
        {
            return [];
        }

        var coverShare = options.GetProperty("coverShare").GetDouble();
        List<Verdict> verdicts =
        [
            .. seen.Cuts.Where(c => !c.DotsBefore).Select(OfCut),
            .. seen.Overlaps.Select(o => new Verdict(Outcome.Failed, o.Place, "failed-overlap", Evidence(("text", o.Text), ("other", o.Other)))),
            .. seen.Covers.Where(c => c.Zoomed > coverShare && c.Before <= coverShare)
                .Select(c => new Verdict(Outcome.Failed, c.Place, "failed-cover", Evidence(("share", Percent(c.Zoomed)), ("before", Percent(c.Before))))),
        ];
        if (verdicts.Count == 0)
        {
            verdicts.Add(new Verdict(Outcome.Passed, seen.Place, "failed"));
        }

        if (seen.PageWidth > seen.WindowWidth + options.GetProperty("scrollSlack").GetDouble())
        {
            verdicts.Add(new Verdict(Outcome.Advice, seen.Place, "advice", Evidence(("width", Whole(seen.PageWidth)), ("window", Whole(seen.WindowWidth)))));
        }

        return verdicts;
    }

    private static Verdict OfCut(Cut cut)
    {
        var evidence = Evidence(("text", cut.Text), ("texts", Whole(cut.Texts)));
        return cut.Dots
            ? new Verdict(Outcome.NeedsReview, cut.Place, "review-dots", evidence)
            : new Verdict(Outcome.Failed, cut.Place, cut.How == "cut" ? "failed" : $"failed-{cut.How}", evidence);
    }

    private static Dictionary<string, string> Evidence(params (string Name, string Value)[] values) =>
        values.ToDictionary(v => v.Name, v => v.Value);

    private static string Whole(double number) => number.ToString("0", CultureInfo.InvariantCulture);

    private static string Percent(double share) => Whole(share * 100);

    /// <summary>What three looks at a page (100 %, 200 %, 100 % again) showed together.</summary>
    /// <param name="Texts">How many elements with text were in the same place at both looks at 100 %.</param>
    /// <param name="WindowWidth">Width of the window at 200 %, CSS pixels.</param>
    /// <param name="PageWidth">Width the page can be scrolled to at 200 %, CSS pixels.</param>
    public sealed record Seen(Place Place, int Texts, double WindowWidth, double PageWidth, IReadOnlyList<Cut> Cuts, IReadOnlyList<Overlap> Overlaps, IReadOnlyList<Cover> Covers);

    /// <summary>One element that hides texts at 200 % it did not hide at 100 %.</summary>
    /// <param name="How">cut: by the box of the element; off-page: beyond where the page scrolls to; off-window: fixed to the window and beyond its edge.</param>
    /// <param name="Dots">The element ends its text in an ellipsis.</param>
    /// <param name="DotsBefore">An element of the same kind did so at 100 % already.</param>
    /// <param name="Texts">How many texts it hides.</param>
    /// <param name="Text">The first of them, at most 30 characters.</param>
    public sealed record Cut(Place Place, string How, bool Dots, bool DotsBefore, int Texts, string Text);

    /// <summary>Two texts painted over each other at 200 % only.</summary>
    public sealed record Overlap(Place Place, string Text, string Other);

    /// <summary>A fixed or sticky element and the share of the window it lies over, 0 to 1.</summary>
    public sealed record Cover(Place Place, double Before, double Zoomed);
}
