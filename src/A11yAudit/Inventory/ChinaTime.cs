namespace A11yAudit.Inventory;

/// <summary>Days are counted in Asia/Shanghai, a fixed UTC+8 since 1991, so no time zone files are needed.</summary>
public static class ChinaTime
{
    private static readonly TimeSpan Offset = TimeSpan.FromHours(8);

    /// <summary>The same instant on a clock in China.</summary>
    public static DateTimeOffset At(DateTimeOffset instant) => instant.ToOffset(Offset);

    /// <summary>The calendar day in China at an instant.</summary>
    public static DateOnly Day(DateTimeOffset instant) => DateOnly.FromDateTime(At(instant).DateTime);

    /// <summary>Midnight in China at which a day begins.</summary>
    public static DateTimeOffset StartOf(DateOnly day) => new(day.ToDateTime(TimeOnly.MinValue), Offset);

    /// <summary>31 December of the year of an instant: the deadline of a portfolio that names none.</summary>
    public static DateOnly YearEnd(DateTimeOffset firstRun) => new(Day(firstRun).Year, 12, 31);
}
