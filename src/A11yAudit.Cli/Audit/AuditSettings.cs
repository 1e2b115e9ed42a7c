using A11yAudit.Browser;

namespace A11yAudit.Cli.Audit;

/// <summary>What the command line decided about an audit.</summary>
/// <param name="Database">Path of the store.</param>
/// <param name="ForceNew">Close an unfinished run instead of going on with it.</param>
/// <param name="SitesAtOnce">Sites audited side by side.</param>
internal sealed record AuditSettings(string Database, bool ForceNew, int SitesAtOnce, AuditOptions Options);
