using A11yAudit.Reports.Rendering;

namespace A11yAudit.Reports.Model;

/// <summary>One headed part of a rule's explanation: why, how, wrong, right.</summary>
internal sealed record BodySection(string Title, TrustedHtml Html, bool IsCode);
