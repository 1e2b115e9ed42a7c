namespace A11yAudit.Reports.Model;

/// <summary>A label and its text: one line of a description list.</summary>
internal sealed record LabelledText(string Label, string Text);
