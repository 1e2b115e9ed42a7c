using A11yAudit.Inventory;

namespace A11yAudit.Cli.Inventory;

/// <summary>What an inventory says, or everything that is wrong with it; never both.</summary>
/// <param name="Portfolio">Null when there is a mistake.</param>
/// <param name="Mistakes">In the order of the file.</param>
internal sealed record InventoryResult(Portfolio? Portfolio, IReadOnlyList<InventoryMistake> Mistakes);
