namespace A11yAudit.Browser;

/// <summary>What world.js content() tells of one frame's document.</summary>
internal sealed record PageDocument(
    int Nodes,
    bool TooLarge,
    string? Title,
    string? Url,
    string? Base,
    string? Canonical,
    string? ContentType,
    string? Html,
    string? Shadow,
    bool Empty);
