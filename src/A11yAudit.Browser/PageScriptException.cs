namespace A11yAudit.Browser;

/// <summary>A script of ours threw in its isolated world; caught where the rule that asked becomes not tested.</summary>
public sealed class PageScriptException(string message) : Exception(message);
