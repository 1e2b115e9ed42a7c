namespace A11yAudit.Reports;

/// <summary>Width and height of a WebP picture in pixels, so that a page keeps its place while pictures load.</summary>
internal sealed record WebpSize(int Width, int Height)
{
    /// <summary>Reads the header of the three kinds of WebP; null when it is none.</summary>
    public static WebpSize? Of(ReadOnlySpan<byte> file)
    {
        if (file.Length < 30 || !file[..4].SequenceEqual("RIFF"u8) || !file[8..12].SequenceEqual("WEBP"u8))
        {
            return null;
        }

        var kind = file[12..16];
        return kind.SequenceEqual("VP8 "u8) ? new WebpSize((file[26] | file[27] << 8) & 0x3FFF, (file[28] | file[29] << 8) & 0x3FFF)
            : kind.SequenceEqual("VP8L"u8) ? Lossless(file[21] | file[22] << 8 | file[23] << 16 | file[24] << 24)
            : kind.SequenceEqual("VP8X"u8) ? new WebpSize(1 + Bytes3(file[24..]), 1 + Bytes3(file[27..]))
            : null;
    }

    private static WebpSize Lossless(int bits) => new((bits & 0x3FFF) + 1, ((bits >> 14) & 0x3FFF) + 1);

    private static int Bytes3(ReadOnlySpan<byte> at) => at[0] | at[1] << 8 | at[2] << 16;
}
