using System.IO.Compression;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace A11yAudit.Storage;

/// <summary>Records as Brotli-compressed JSON, about a tenth of their text, so that years of runs stay one handy file.</summary>
internal static class Packed
{
    /// <summary>Measured on page records: 5 is three times quicker than 9 for a few percent more bytes.</summary>
    private const int Quality = 5;

    private const int WindowBits = 22;

    public static byte[] Write<T>(T value, JsonTypeInfo<T> type)
    {
        var json = JsonSerializer.SerializeToUtf8Bytes(value, type);
        var buffer = new byte[BrotliEncoder.GetMaxCompressedLength(json.Length)];
        return BrotliEncoder.TryCompress(json, buffer, out var written, Quality, WindowBits)
            ? buffer[..written]
            : throw new InvalidOperationException("Brotli could not compress into its own upper bound.");
    }

    public static T Read<T>(byte[] bytes, JsonTypeInfo<T> type)
    {
        using var text = new BrotliStream(new MemoryStream(bytes, writable: false), CompressionMode.Decompress);
        return JsonSerializer.Deserialize(text, type) ?? throw new JsonException("A packed record is never null.");
    }
}
