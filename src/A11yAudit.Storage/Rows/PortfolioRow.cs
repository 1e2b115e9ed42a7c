namespace A11yAudit.Storage.Rows;

/// <summary>A city's list of sites over the years; holds the deadline that must not move with the clock.</summary>
internal sealed class PortfolioRow
{
    public required string Name { get; init; }
    public required string Office { get; set; }
    public DateTimeOffset FirstRunAt { get; init; }

    /// <summary>31 December of the year of the first run, written once.</summary>
    public DateOnly FixedDeadline { get; init; }

    /// <summary>The deadline the inventory names now, null when it names none; wins over the fixed one.</summary>
    public DateOnly? NamedDeadline { get; set; }
}
