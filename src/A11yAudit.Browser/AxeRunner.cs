using System.Text.Json;
using A11yAudit.Runs;
using Microsoft.Playwright;

namespace A11yAudit.Browser;

/// <summary>One axe pass per page: run in each frame's isolated world, finished in the top one; a frame that cannot be entered is recorded.</summary>
/// <param name="only">Rules to run, null for all of the script; for cases of a single rule.</param>
internal sealed class AxeRunner(WorldScript script, AuditOptions limits, IReadOnlyList<string>? only = null)
{
    private readonly object _options = new
    {
        runOnly = new { type = "rule", values = only ?? script.AxeRules },
        resultTypes = new[] { "violations", "incomplete" },
        // Frames are walked by us through the debugger protocol, not by messages the page could read or forge.
        iframes = true,
        pingWaitTime = 0,
        // The path by position alone: how a place is found again after a rebuild gave every class another name.
        ancestry = true,
        preload = new { assets = new[] { "cssom", "media" }, timeout = 3000 },
    };

    public async Task<AxeReport> RunAsync(PageView view, CancellationToken ct)
    {
        if (script.AxeRules.Count == 0)
        {
            // A pack of page and site rules alone (a case of one rule): axe refuses an empty list.
            return new AxeReport([], [], [], []);
        }

        if (view.Frames.Count == 0)
        {
            return await view.Top.CallAsync<AxeReport>("a11yAudit.run", new { options = _options }, ct);
        }

        var children = await view.Top.CallAsync<IReadOnlyList<FrameContext>?>("a11yAudit.runPartial", new { options = _options, keep = true }, ct) ?? [];
        var partials = new List<string?>();
        var gaps = new List<FrameGap>();
        await RunChildrenAsync(view, view.Top, children, partials, gaps, ct);
        var report = await view.Top.CallAsync<AxeReport>("a11yAudit.finish", new { children = partials, options = _options }, ct);
        return report with { Gaps = gaps };
    }

    // Depth first: the order in which axe joins partial results. A frame left out stands as null, and its own frames are not asked.
    private async Task RunChildrenAsync(PageView view, FrameWorld parent, IReadOnlyList<FrameContext> children, List<string?> partials, List<FrameGap> gaps, CancellationToken ct)
    {
        foreach (var child in children)
        {
            var selector = SelectorOf(child.FrameSelector);
            var at = partials.Count;
            partials.Add(null);
            var (world, reason) = partials.Count > limits.MaxFrames
                ? (null, $"more than {limits.MaxFrames} frames on one page")
                : await EnterAsync(view, parent, selector, ct);
            if (world is null)
            {
                gaps.Add(new FrameGap(selector, string.Empty, reason!));
                continue;
            }

            try
            {
                var partial = await world.CallAsync<string>("a11yAudit.runPartial", new { context = child.Context, options = _options, keep = false }, ct);
                var nested = await world.CallAsync<IReadOnlyList<FrameContext>>("(a) => axe.utils.getFrameContexts(a.context ?? document, a.options)", new { context = child.Context, options = _options }, ct);
                partials[at] = partial;
                await RunChildrenAsync(view, world, nested, partials, gaps, ct);
            }
            catch (Exception error) when (error is PlaywrightException or PageScriptException)
            {
                gaps.Add(new FrameGap(selector, world.Url, FirstLine(error.Message)));
            }
        }
    }

    private async Task<(FrameWorld? World, string? Reason)> EnterAsync(PageView view, FrameWorld parent, string selector, CancellationToken ct)
    {
        try
        {
            var frameId = await parent.ChildFrameIdAsync(selector, ct);
            var world = frameId is null ? null : await view.Frames.EnterAsync(frameId, script, ct);
            return world is null ? (null, "the frame was gone or not reachable when it was to be entered") : (world, null);
        }
        catch (Exception error) when (error is PlaywrightException or PageScriptException)
        {
            return (null, FirstLine(error.Message));
        }
    }

    private static string SelectorOf(JsonElement selector) => selector.ValueKind == JsonValueKind.Array
        ? string.Join(" >>> ", selector.EnumerateArray().Select(part => part.GetString()))
        : selector.GetString()!;

    private static string FirstLine(string text) => text.Split('\n', 2)[0];

    /// <summary>axe's note of a child frame: how to find it and what to tell it.</summary>
    private sealed record FrameContext(JsonElement FrameSelector, [property: System.Text.Json.Serialization.JsonPropertyName("frameContext")] JsonElement Context);
}
