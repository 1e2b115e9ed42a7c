using A11yAudit.Browser;
using A11yAudit.Inventory;
using Spectre.Console;

namespace A11yAudit.Cli.Audit;

/// <summary>Shows how far each site is: bars in place on a terminal, plain lines elsewhere.</summary>
internal sealed class ProgressView : IDisposable
{
    private readonly Terminal _terminal;
    private readonly Dictionary<string, Site> _sites;
    private readonly Dictionary<string, ProgressTask> _bars = [];
    private readonly Dictionary<string, int> _done = [];
    private readonly Lock _lock = new();

    private ProgressView(Terminal terminal, IReadOnlyList<Site> sites)
    {
        _terminal = terminal;
        _sites = sites.ToDictionary(s => s.Id);
    }

    public static ProgressView For(Terminal terminal, IReadOnlyList<Site> sites) => new(terminal, sites);

    /// <summary>Shows progress until the work ends, however it ends.</summary>
    public async Task ShowWhileAsync(Task work)
    {
        if (!_terminal.Live)
        {
            await work;
            return;
        }

        await _terminal.Console.Progress()
            .AutoClear(false)
            .Columns(new TaskDescriptionColumn { Alignment = Justify.Left }, new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn())
            .StartAsync(async context =>
            {
                foreach (var site in _sites.Values)
                {
                    lock (_lock)
                    {
                        _bars[site.Id] = context.AddTask(Markup.Escape(VisibleText.Of(site.Name)), autoStart: true, maxValue: Math.Max(1, site.Budget.Pages));
                    }
                }

                await work;
            });
    }

    /// <summary>A page was finished.</summary>
    public void Note(AuditNote note)
    {
        lock (_lock)
        {
            _done[note.SiteId] = note.Done;
            var name = VisibleText.Of(_sites[note.SiteId].Name);
            if (_bars.TryGetValue(note.SiteId, out var bar))
            {
                bar.MaxValue = Math.Max(note.Chosen, 1);
                bar.Value = Math.Min(note.Done, bar.MaxValue - 0.5);
                bar.Description = Markup.Escape($"{name} {note.Done}/{note.Chosen} {Short(VisibleText.Of(note.Page))}");
            }
            else if (!_terminal.Live && (note.Done % 20 == 0 || _terminal.Verbose))
            {
                _terminal.Say($"{name}：已检 {note.Done}/{note.Chosen} 页，当前 {note.Page}", $"{name}: {note.Done}/{note.Chosen} pages, now {note.Page}");
            }
        }
    }

    /// <summary>A site is through.</summary>
    public void Finished(Site site, bool alreadyDone)
    {
        lock (_lock)
        {
            var pages = _done.GetValueOrDefault(site.Id);
            if (_bars.TryGetValue(site.Id, out var bar))
            {
                bar.Description = Markup.Escape(VisibleText.Of(site.Name));
                bar.Value = bar.MaxValue;
                bar.StopTask();
            }
            else if (!_terminal.Live)
            {
                _terminal.Say(
                    alreadyDone ? $"{site.Name}：此前已完成" : $"{site.Name}：完成，{pages} 页",
                    alreadyDone ? $"{site.Name}: already complete" : $"{site.Name}: done, {pages} pages");
            }
        }
    }

    public void Dispose() => _bars.Clear();

    private static string Short(string text) => text.Length > 40 ? "…" + text[^39..] : text;
}
