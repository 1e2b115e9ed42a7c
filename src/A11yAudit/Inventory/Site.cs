namespace A11yAudit.Inventory;

/// <summary>One web site of the inventory: where it starts, who answers for it, how it may be visited.</summary>
/// <param name="Id">Kebab-case key, unique in the portfolio; folder name in the report and key in the store.</param>
/// <param name="StartUrls">Absolute http(s) addresses; the first one is the home page unless the audit began from an inner page.</param>
public sealed record Site(
    string Id,
    string Name,
    IReadOnlyList<string> StartUrls,
    string? Owner = null,
    SiteKind Kind = SiteKind.Portal,
    string? Contact = null)
{
    public IReadOnlyList<string> Tags { get; init; } = [];
    public CrawlBudget Budget { get; init; } = new();
    /// <summary>Hosts (host or host:port) that count as this site beside those of the start addresses.</summary>
    public IReadOnlyList<string> AllowedHosts { get; init; } = [];
    public RobotsPolicy Robots { get; init; } = RobotsPolicy.Obey;
    public RuleProfile Profile { get; init; } = RuleProfile.Standard;

    /// <summary>Address or CSS selector where the elder version is, when the owner told us.</summary>
    public string? ElderHint { get; init; }

    /// <summary>The address a person would open first.</summary>
    public string Url => StartUrls[0];
}
