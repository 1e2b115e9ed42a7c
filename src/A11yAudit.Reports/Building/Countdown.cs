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

    public static string Caption(ReportFacts facts) => facts.Words.Fill(
        DaysLeft(facts) switch { > 0 => "office.daysBoxLeft", 0 => "office.daysBoxLast", _ => "office.daysBoxOver" },
        Deadline(facts));

    public static string Deadline(ReportFacts facts) => facts.Texts.Deadline(facts.Now.Deadline, facts.Input.GeneratedAt);
}
