using A11yAudit.Progress;
using A11yAudit.Reports.Model;
using A11yAudit.Runs;

namespace A11yAudit.Reports.Building;

/// <summary>Which sites the office should ask about, most pressing first, a sentence a reason.</summary>
internal sealed class Attention(ReportFacts facts)
{
    private readonly Words _words = facts.Words;

    public IReadOnlyList<AttentionItem> Items() =>
    [
        .. Now().Concat(Missing())
            .Where(s => s.Reasons.Count > 0)
            .OrderBy(s => s.Reasons[0].Rank)
            .ThenByDescending(s => s.Reasons.Count)
            .Select(s => new AttentionItem(facts.Texts.Said(s.Name), s.Href, [.. s.Reasons.Select(r => r.Sentence)])),
    ];

    private IEnumerable<(string Name, string? Href, List<(int Rank, string Sentence)> Reasons)> Now() =>
        facts.Now.Sites.Select(s => (s.Site.Name, (string?)SafeNames.SitePath(s.Site.Id), Reasons(s).OrderBy(r => r.Rank).ToList()));

    private IEnumerable<(string Name, string? Href, List<(int Rank, string Sentence)> Reasons)> Missing() =>
        from earlier in facts.Input.Before?.Sites ?? []
        where facts.Now.Sites.All(s => s.Site.Id != earlier.Site.Id)
        select (earlier.Site.Name, (string?)null, new List<(int, string)> { (1, _words["attention.missing"]) });

    private IEnumerable<(int Rank, string Sentence)> Reasons(SiteAudit audit)
    {
        var figures = facts.FiguresOf(audit.Site.Id);
        if (!audit.Complete)
        {
            yield return (2, audit.EndedEarly is { } why ? _words.Fill("attention.incomplete", why) : _words["attention.incompleteNoReason"]);
        }

        if (figures.State == SiteState.NotReached)
        {
            var why = facts.Texts.Reasons(figures.Coverage);
            yield return (0, why.Length > 0 ? _words.Fill("attention.notReached", why) : _words["attention.notReachedNoPages"]);
            yield break;
        }

        if (figures.State == SiteState.Regressed)
        {
            yield return (3, _words["attention.regressed"]);
        }

        if (figures.Coverage.HasGap)
        {
            yield return (5, _words.Fill("attention.gap", string.Join(_words["join.clause"], facts.Texts.Gaps(figures.Coverage))));
        }

        foreach (var reason in facts.ProgressOf(audit.Site.Id) is { } progress ? SinceLast(progress) : [])
        {
            yield return reason;
        }
    }

    private IEnumerable<(int Rank, string Sentence)> SinceLast(SiteProgress progress)
    {
        if (progress.New > 0)
        {
            var onNewPages = progress.Items.Count(i => i.OnNewPage);
            yield return (4, onNewPages == 0
                ? _words.Fill("attention.newFailures", _words.Count("place", progress.New))
                : _words.Fill("attention.newFailuresSome", _words.Count("place", progress.New), _words.Count("place", onNewPages)));
        }

        if (progress is { Fixed: 0, Remaining: > 0 })
        {
            yield return (6, _words.Fill("attention.noProgress", _words.Count("place", progress.Remaining)));
        }
    }
}
