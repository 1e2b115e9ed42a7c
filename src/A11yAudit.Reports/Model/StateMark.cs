namespace A11yAudit.Reports.Model;

/// <summary>A state in shape and word, so that colour alone never says it.</summary>
internal sealed record StateMark(string Shape, string Word);
