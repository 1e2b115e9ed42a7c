namespace A11yAudit.Browser;

/// <summary>A program to run with its arguments apart, so that nothing is stitched into a shell line.</summary>
/// <param name="Quiet">It is given up after so long without any output.</param>
internal sealed record ChildCommand(string File, IReadOnlyList<string> Arguments, TimeSpan Quiet)
{
    /// <summary>Variables added to the inherited environment.</summary>
    public IReadOnlyDictionary<string, string> Environment { get; init; } = new Dictionary<string, string>();

    /// <summary>How long it may end by itself when the audit is cancelled: a package manager killed half way leaves the system broken.</summary>
    public TimeSpan Grace { get; init; } = TimeSpan.Zero;

    /// <summary>What a person would type.</summary>
    public override string ToString() => string.Join(' ', [File, .. Arguments]);
}
