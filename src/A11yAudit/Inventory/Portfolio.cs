namespace A11yAudit.Inventory;

/// <summary>A city's list of sites with the one date they must be finished by: what an inventory file says.</summary>
/// <param name="Deadline">Calendar day in Asia/Shanghai; null means 31 December of the year of the first run, which the store then fixes.</param>
public sealed record Portfolio(
    string Name,
    string Office,
    DateOnly? Deadline,
    Language Language,
    IReadOnlyList<Site> Sites)
{
    /// <summary>ASCII mail or web address put into the User-Agent, so that a site's owner can turn to whoever audits it.</summary>
    public string? Contact { get; init; }
}
