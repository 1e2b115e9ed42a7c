using A11yAudit.Rules;

namespace A11yAudit.Progress;

/// <summary>One failed place with its fate between two runs.</summary>
/// <param name="OnNewPage">True for a new place on a page the earlier run had not tested.</param>
public sealed record TrackedFinding(string Fingerprint, string PageUrl, Finding Finding, Change Change, bool OnNewPage = false);
