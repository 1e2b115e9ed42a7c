using A11yAudit.Inventory;

namespace A11yAudit.Cli.Demo;

/// <summary>The three dates of the demo and its deadline, counted from today; pure.</summary>
internal static class DemoStages
{
    /// <summary>Seven weeks ago, three weeks ago, today.</summary>
    public static IReadOnlyList<DateOnly> Dates(DateOnly today) => [today.AddDays(-49), today.AddDays(-21), today];

    /// <summary>The next 31 December at least 14 days away.</summary>
    public static DateOnly Deadline(DateOnly today)
    {
        var end = new DateOnly(today.Year, 12, 31);
        return end.DayNumber - today.DayNumber >= 14 ? end : end.AddYears(1);
    }

    /// <summary>Nine o'clock in China on that day, when the office begins.</summary>
    public static DateTimeOffset Morning(DateOnly day) => ChinaTime.StartOf(day).AddHours(9);
}
