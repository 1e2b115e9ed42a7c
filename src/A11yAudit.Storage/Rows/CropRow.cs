namespace A11yAudit.Storage.Rows;

/// <summary>The picture of an element, under the file name findings refer to it by.</summary>
internal sealed class CropRow
{
    public required string Name { get; init; }
    public required byte[] Bytes { get; init; }
}
