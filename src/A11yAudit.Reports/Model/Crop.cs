namespace A11yAudit.Reports.Model;

/// <summary>The picture of an element, beside the page that shows it.</summary>
internal sealed record Crop(string Src, string Alt, int Width, int Height);
