using A11yAudit.Runs;

namespace A11yAudit.Browser;

/// <summary>What a visit brought home: the record and the pictures its findings name.</summary>
public sealed record Visit(PageRecord Record, IReadOnlyDictionary<string, byte[]> Crops);
