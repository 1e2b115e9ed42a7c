namespace A11yAudit.Cli;

/// <summary>The system's clock moved to another date, so that the demo's audits happen on their days; timers run as ever.</summary>
internal sealed class ShiftedClock(TimeProvider system, DateTimeOffset start) : TimeProvider
{
    private readonly TimeSpan _offset = start - system.GetUtcNow();

    public override long TimestampFrequency => system.TimestampFrequency;

    public override DateTimeOffset GetUtcNow() => system.GetUtcNow() + _offset;

    public override long GetTimestamp() => system.GetTimestamp();

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
        system.CreateTimer(callback, state, dueTime, period);
}
