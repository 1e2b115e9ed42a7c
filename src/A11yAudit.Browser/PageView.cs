using Microsoft.Playwright;

namespace A11yAudit.Browser;

/// <summary>What rules see of a page: they ask in our isolated world, never in the page's own, and drive it by real input.</summary>
public sealed class PageView
{
    private readonly IPage _page;
    private readonly ICDPSession _session;
    private readonly FrameWorld _top;
    private readonly string? _rule;

    internal PageView(IPage page, ICDPSession session, FrameWorld top, FrameTree frames, TimeProvider clock, string? rule = null)
    {
        _page = page;
        _session = session;
        _top = top;
        Frames = frames;
        Clock = clock;
        _rule = rule;
    }

    internal FrameWorld Top => _top;
    internal FrameTree Frames { get; }
    internal ICDPSession Session => _session;

    public TimeProvider Clock { get; }

    /// <summary>The same view with a rule's own observer at hand.</summary>
    internal PageView For(Rule rule) => new(_page, _session, _top, Frames, Clock, rule.Info.Id);

    /// <summary>Calls a function of our own in the top frame; the answer must serialize to JSON. Throws <see cref="PageScriptException"/> when it throws.</summary>
    public Task<T> EvaluateAsync<T>(string function, object? argument, CancellationToken ct) => _top.CallAsync<T>(function, argument, ct);

    /// <summary>Calls the observe.js of the rule at hand.</summary>
    public Task<T> ObserveAsync<T>(object? argument, CancellationToken ct) =>
        _top.CallAsync<T>("(a) => a11yAudit.observers[a.rule](a.argument)", new { rule = _rule ?? throw new InvalidOperationException("no rule is at hand"), argument }, ct);

    /// <summary>Presses a key as a person would, e.g. "Tab", "Escape", "Shift+Tab".</summary>
    public Task PressAsync(string key, CancellationToken ct) => _page.Keyboard.PressAsync(key).WaitAsync(ct);

    /// <summary>Moves the pointer to a point of the viewport, CSS pixels.</summary>
    public Task PointAsync(double x, double y, CancellationToken ct) => _page.Mouse.MoveAsync((float)x, (float)y).WaitAsync(ct);

    public Task WaitAsync(TimeSpan time, CancellationToken ct) => Task.Delay(time, Clock, ct);

    /// <summary>Shows the page as browser zoom would: the viewport shrinks by the factor and each CSS pixel grows by it.</summary>
    /// <remarks>Factor 1 restores the ordinary screen; a rule that zooms must do so before it returns.</remarks>
    public Task ZoomAsync(double factor, CancellationToken ct) =>
        FrameWorld.SendAsync(_session, "Emulation.setDeviceMetricsOverride", new()
        {
            ["width"] = (int)Math.Round(Screens.Width(Runs.Viewport.Pc) / factor),
            ["height"] = (int)Math.Round(Screens.Height(Runs.Viewport.Pc) / factor),
            ["deviceScaleFactor"] = factor,
            ["mobile"] = false,
        }, ct);

    /// <summary>One picture of the page from its top, as WebP, at most <paramref name="maxHeight"/> CSS pixels high.</summary>
    internal async Task<byte[]> CaptureAsync(int maxHeight, CancellationToken ct)
    {
        var size = await EvaluateAsync<PageSize>("a11yAudit.size", null, ct);
        var answer = await FrameWorld.SendAsync(_session, "Page.captureScreenshot", new()
        {
            ["format"] = "webp",
            ["quality"] = 80,
            ["captureBeyondViewport"] = true,
            ["clip"] = new Dictionary<string, object>(StringComparer.Ordinal)
            {
                ["x"] = 0,
                ["y"] = 0,
                ["width"] = Math.Min(size.Width, 3000),
                ["height"] = Math.Min(size.Height, maxHeight),
                ["scale"] = 1,
            },
        }, ct);
        return answer.GetProperty("data").GetBytesFromBase64();
    }

    /// <summary>Extent of the page in CSS pixels.</summary>
    private sealed record PageSize(double Width, double Height);
}
