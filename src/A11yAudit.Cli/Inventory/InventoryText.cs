using System.Text;

namespace A11yAudit.Cli.Inventory;

/// <summary>Takes the text out of an inventory file, or says why there is none.</summary>
internal static class InventoryText
{
    /// <summary>An inventory of thousands of sites stays below.</summary>
    private const int MostBytes = 4 * 1024 * 1024;

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static string? Read(string path, MistakeList mistakes)
    {
        try
        {
            using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            var bytes = new byte[MostBytes + 1];
            var count = file.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
            return Decode(bytes.AsSpan(0, count), mistakes);
        }
        catch (Exception error) when (error is FileNotFoundException or DirectoryNotFoundException or ArgumentException)
        {
            mistakes.AddForFile(InventorySentences.NoFile);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            mistakes.AddForFile(InventorySentences.Unreadable(error.Message));
        }

        return null;
    }

    public static string? Decode(ReadOnlySpan<byte> bytes, MistakeList mistakes)
    {
        if (bytes.Length > MostBytes)
        {
            mistakes.AddForFile(InventorySentences.TooLarge(MostBytes));
            return null;
        }

        bytes = bytes.StartsWith(Encoding.UTF8.Preamble) ? bytes[3..] : bytes;
        try
        {
            return WithoutControls(Strict.GetString(bytes), mistakes);
        }
        catch (DecoderFallbackException error)
        {
            mistakes.Add(bytes[..Math.Clamp(error.Index, 0, bytes.Length)].Count((byte)'\n') + 1, null, InventorySentences.NotUtf8);
            return null;
        }
    }

    /// <summary>The YAML library takes a zero character for the end, and some others for line ends no editor shows.</summary>
    private static string? WithoutControls(string text, MistakeList mistakes)
    {
        var line = 1;
        foreach (var c in text)
        {
            line += c == '\n' ? 1 : 0;
            if (VisibleText.IsForbiddenInFile(c))
            {
                mistakes.Add(line, null, InventorySentences.ControlCharacter);
                return null;
            }
        }

        return text;
    }
}
