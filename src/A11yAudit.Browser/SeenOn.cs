using A11yAudit.Runs;

namespace A11yAudit.Browser;

/// <summary>An observation together with the page it was made on.</summary>
public sealed record SeenOn<T>(string Url, PageType Type, bool IsStart, T Seen);
