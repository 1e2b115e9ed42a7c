using A11yAudit.Runs;

namespace A11yAudit.Browser;

/// <summary>What an audit hands out while it works: each visit as soon as it ends, records that were merged, and where it stands.</summary>
public sealed record AuditHooks(
    Func<Visit, CancellationToken, Task> SaveAsync,
    Action<AuditNote> Note)
{
    /// <summary>Pages an interrupted run already recorded for this site, by <see cref="PageRecord.Key"/>; they are not visited again.</summary>
    public IReadOnlyDictionary<string, PageRecord> Recorded { get; init; } = new Dictionary<string, PageRecord>();
}
