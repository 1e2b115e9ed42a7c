namespace A11yAudit.Storage;

/// <summary>The run to write to, and what must be told first: whether it goes on, and which runs were closed for it.</summary>
/// <param name="StartedAt">Of the run itself: the first start when it goes on.</param>
/// <param name="InterruptedRunIds">Runs this call closed as interrupted, oldest first.</param>
public sealed record RunHandle(
    string RunId,
    bool Continued,
    DateTimeOffset StartedAt,
    IReadOnlyList<string> InterruptedRunIds);
