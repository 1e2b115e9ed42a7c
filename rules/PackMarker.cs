namespace A11yAudit.RulePacks;

/// <summary>Names the assembly whose resources are the rule folders.</summary>
public static class PackMarker;
