namespace A11yAudit.Inventory;

/// <summary>How much of a site is looked at and how politely.</summary>
/// <param name="Pages">Most pages chosen, start addresses included (1 to 5000).</param>
/// <param name="Concurrency">Pages of this site open at once (1 to 8).</param>
/// <param name="DelayMs">Least time between two page loads of this site, milliseconds (0 to 60000).</param>
public sealed record CrawlBudget(int Pages = 60, int Concurrency = 2, int DelayMs = 300);
