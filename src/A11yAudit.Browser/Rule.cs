using A11yAudit.Rules;

namespace A11yAudit.Browser;

/// <summary>A rule of the pack as the browser needs it: its data and its one way of observing.</summary>
/// <param name="CheckJs">Function text of an element rule.</param>
/// <param name="ObserveJs">Function text that looks at a page for a page or site rule.</param>
public sealed record Rule(RuleInfo Info, string? CheckJs, string? ObserveJs)
{
    public PageCheck? PageCheck { get; init; }
    public SiteCheck? SiteCheck { get; init; }
}
