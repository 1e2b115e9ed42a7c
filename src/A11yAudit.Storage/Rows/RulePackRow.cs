namespace A11yAudit.Storage.Rows;

/// <summary>Rules and standards as they were, stored once for all the runs that used them.</summary>
internal sealed class RulePackRow
{
    /// <summary>SHA-256 over the JSON of rules and standards, hex.</summary>
    public required string Key { get; init; }

    public required string Version { get; init; }

    /// <summary>Packed list of <see cref="A11yAudit.Rules.RuleInfo"/>.</summary>
    public required byte[] Rules { get; init; }

    /// <summary>Packed list of <see cref="A11yAudit.Rules.Standard"/>.</summary>
    public required byte[] Standards { get; init; }
}
