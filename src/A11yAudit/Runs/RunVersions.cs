namespace A11yAudit.Runs;

/// <summary>The versions a run was made with; a change of any of them never mixes into one run.</summary>
public sealed record RunVersions(string Program, string RulePack, string Axe, string Browser);
