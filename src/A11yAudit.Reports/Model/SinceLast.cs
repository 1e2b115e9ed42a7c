namespace A11yAudit.Reports.Model;

/// <summary>What became of the failed places since the last complete run.</summary>
/// <param name="Lead">What it is compared with, or why there is nothing to compare.</param>
internal sealed record SinceLast(
    string Lead,
    string? Praise,
    IReadOnlyList<ChangeRow> Changes,
    IReadOnlyList<LabelledText> Fixed,
    IReadOnlyList<string> Notes);
