namespace A11yAudit.Rules;

/// <summary>A rectangle in CSS pixels from the top left corner of the page.</summary>
public sealed record Box(double X, double Y, double Width, double Height);
