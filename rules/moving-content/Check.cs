using System.Globalization;
using System.Text.Json;
using A11yAudit.Browser;
using A11yAudit.Rules;

namespace A11yAudit.RulePacks.MovingContent;

/// <summary>Watches a page for things that move by themselves for over five seconds, and tries to stop them as a person would, short of pressing anything.</summary>
public sealed class Check : PageCheck<Check.Seen>
{
    public override string RuleId => "moving-content";

    public override bool OnCorePagesOnly => true;

    public override TimeSpan Deadline => TimeSpan.FromSeconds(20);

    protected override async Task<Seen> ObserveAsync(PageView page, JsonElement options, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(page);
        var watch = new Watch(page, options, ct);
        await watch.StepAsync<Look>("begin");
        var look = new Look(0, 0, []);
        var samples = options.GetProperty("samples").GetInt32();
        for (var n = 0; n < samples; n++)
        {
            look = await watch.SampleAfterAsync(watch.Number("firstWatchMs") / samples);
        }

        // Most pages stand still: they cost the first watch only.
        if (look.Moving == 0)
        {
            return new Seen(look.Ms, 0, []);
        }

        var began = (await watch.StepAsync<Look>("keep")).Moving;
        while (look.Ms < watch.Number("watchMs"))
        {
            look = await watch.SampleAfterAsync(watch.Number("everyMs"));
        }

        var roots = await watch.StepAsync<IReadOnlyList<Root>>("roots");
        if (roots.Count > 0)
        {
            roots = await watch.TryToStopAsync(roots);
        }

        await watch.StepAsync<JsonElement?>("leave");
        return new Seen(look.Ms, began, roots);
    }

    public override IReadOnlyList<Verdict> Judge(Seen seen, JsonElement options)
    {
        ArgumentNullException.ThrowIfNull(seen);
        var words = new StopWords(options);
        return seen.Began == 0 ? []
            : seen.Roots.Count == 0 ? [new Verdict(Outcome.Passed, new Place("html", string.Empty), "failed-drifting")]
            : [.. seen.Roots.Select(root => OfRoot(root, words))];
    }

    private static Verdict OfRoot(Root root, StopWords words)
    {
        var evidence = new Dictionary<string, string>
        {
            ["kind"] = KindOf(root),
            // Rounded, so that the same fault looks the same in the next run.
            ["seconds"] = Whole(Math.Floor(root.Ms / 1000)),
            ["pixels"] = Whole(Math.Round(root.Pixels / 50) * 50),
        };
        if (root.Controls.FirstOrDefault(words.Stops) is { } control)
        {
            evidence["control"] = control.Name.Length > 0 ? control.Name : "×";
            return new Verdict(Outcome.NeedsReview, root.Place, "review-control", evidence);
        }

        return root.StoppedByEscape ? new Verdict(Outcome.NeedsReview, root.Place, "review-escape", evidence)
            : root.StoppedByPointer ? new Verdict(Outcome.NeedsReview, root.Place, "review-hover", evidence)
            : new Verdict(Outcome.Failed, root.Place, $"failed-{KindOf(root)}", evidence);
    }

    private static string KindOf(Root root) =>
        !root.Framed ? "drifting" : root.Letters >= 4 && root.Letters >= root.Pictures * 12 ? "scrolling-text" : "sliding-banner";

    private static string Whole(double number) => number.ToString("0", CultureInfo.InvariantCulture);

    /// <summary>What was seen of a page in motion.</summary>
    /// <param name="Ms">How long it was watched.</param>
    /// <param name="Began">How many elements were moving in the first second.</param>
    public sealed record Seen(double Ms, int Began, IReadOnlyList<Root> Roots);

    /// <summary>One thing that moved to the end of the watch.</summary>
    /// <param name="Framed">It moves behind a small frame (ticker, banner); otherwise it drifts over the page.</param>
    /// <param name="Pixels">Length of its way, CSS pixels.</param>
    /// <param name="Ms">When it was last seen moving, from the start of the watch.</param>
    public sealed record Root(Place Place, bool Framed, int Letters, int Pictures, double Pixels, double Ms, IReadOnlyList<Control> Controls)
    {
        public bool StoppedByEscape { get; init; }
        public bool StoppedByPointer { get; init; }
    }

    /// <summary>A control with a short name, in or beside the thing, or elsewhere and speaking of stopping.</summary>
    /// <param name="Signs">File name, id, class and handler of one without a name.</param>
    public sealed record Control(string Name, string Signs, bool Near);

    /// <summary>What one sample answers: how many things moved most of the time, and which roots moved since the sample before.</summary>
    internal sealed record Look(double Ms, int Moving, IReadOnlyList<bool> Moved);

    /// <summary>A point of the window.</summary>
    internal sealed record Point(double X, double Y);

    /// <summary>Which names and signs promise that something stops.</summary>
    private sealed class StopWords(JsonElement options)
    {
        private readonly HashSet<string> _near = Read(options, "stopWords");
        private readonly HashSet<string> _anywhere = Read(options, "pageStopWords");
        private readonly HashSet<string> _signs = Read(options, "stopSigns");

        public bool Stops(Control control)
        {
            var name = string.Concat(control.Name.Where(c => !char.IsWhiteSpace(c) && !"[]【】()（）<>《》|".Contains(c, StringComparison.Ordinal))).ToLowerInvariant();
            return control.Near
                ? _near.Contains(name) || _anywhere.Contains(name) || _signs.Any(s => control.Signs.Contains(s, StringComparison.OrdinalIgnoreCase))
                : _anywhere.Contains(name);
        }

        private static HashSet<string> Read(JsonElement options, string name) =>
            [.. options.GetProperty(name).EnumerateArray().Select(w => w.GetString()!)];
    }

    /// <summary>The steps of observe.js, in time.</summary>
    private sealed class Watch(PageView page, JsonElement options, CancellationToken ct)
    {
        public double Number(string option) => options.GetProperty(option).GetDouble();

        public Task<T> StepAsync<T>(string step, int index = 0) => page.ObserveAsync<T>(new { step, index, options }, ct);

        public async Task<Look> SampleAfterAsync(double ms)
        {
            await page.WaitAsync(TimeSpan.FromMilliseconds(ms), ct);
            return await StepAsync<Look>("sample");
        }

        public async Task<IReadOnlyList<Root>> TryToStopAsync(IReadOnlyList<Root> roots)
        {
            await page.PressAsync("Escape", ct);
            var moving = await MovingAsync(roots.Count);
            List<Root> tried = [.. roots.Select((root, n) => root with { StoppedByEscape = !moving[n] })];
            for (var n = 0; n < tried.Count; n++)
            {
                if (!tried[n].StoppedByEscape)
                {
                    var point = await StepAsync<Point>("aim", n);
                    await page.PointAsync(point.X, point.Y, ct);
                    tried[n] = tried[n] with { StoppedByPointer = !(await MovingAsync(roots.Count))[n] };
                }
            }

            await page.PointAsync(0, 0, ct);
            return tried;
        }

        // A moment for the page to react, then three looks: what moved at none of them stands still.
        private async Task<bool[]> MovingAsync(int count)
        {
            await SampleAfterAsync(150);
            var moving = new bool[count];
            for (var look = 0; look < 3; look++)
            {
                var moved = (await SampleAfterAsync(120)).Moved;
                for (var n = 0; n < count; n++)
                {
                    moving[n] |= moved[n];
                }
            }

            return moving;
        }
    }
}
