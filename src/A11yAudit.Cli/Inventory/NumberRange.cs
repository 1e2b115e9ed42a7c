namespace A11yAudit.Cli.Inventory;

/// <summary>Whole numbers a field takes.</summary>
internal sealed record NumberRange(int Least, int Most);
