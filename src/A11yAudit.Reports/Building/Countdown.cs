using A11yAudit.Inventory;

namespace A11yAudit.Reports.Building;

/// <summary>Days to the deadline, as a sentence and as the large number; days are calendar days in China.</summary>
internal static class Countdown
{
    public static int DaysLeft(ReportFacts facts) =>
        facts.Now.Deadline.DayNumber - ChinaTime.Day(facts.Input.GeneratedAt).DayNumber;

    public static string Sentence(ReportFacts facts)
    {
        var (words, day, left) = (facts.Words, Deadline(facts), DaysLeft(facts));
        return left switch
        {
            > 0 => words.Fill("office.daysLeft", day, words.Count("day", left)),
            0 => words.Fill("office.lastDay", day),
            _ => words.Fill("office.overdue", day, words.Count("day", -left)),
        };
    }

    /// <summary>What stands before and after the large number.</summary>
    public static (string Before, string After) Caption(ReportFacts facts)
    {
        var key = DaysLeft(facts) switch
        {
            1 => "office.daysBoxLeftOne",
            > 0 => "office.daysBoxLeft",
            0 => "office.daysBoxLast",
            -1 => "office.daysBoxOverOne",
            _ => "office.daysBoxOver",
        };
        var parts = facts.Words.Fill(key, Deadline(facts)).Split('|');
        return (parts[0], parts[1]);
    }

    public static string Deadline(ReportFacts facts) => facts.Texts.Deadline(facts.Now.Deadline, facts.Input.GeneratedAt);
}
