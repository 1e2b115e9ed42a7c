using System.Net.Mail;
using System.Text;

namespace A11yAudit.Cli.Inventory;

/// <summary>Says which addresses and hosts a person wrote can be visited.</summary>
internal static class WebAddress
{
    /// <summary>The address, or null when it is not a complete http(s) address. User names are refused: addresses are printed in reports.</summary>
    public static Uri? Parse(string text)
    {
        var begins = text.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || text.StartsWith("https://", StringComparison.OrdinalIgnoreCase);
        if (!begins || text.Length > InventoryFields.LongestUrl || text.Contains('\\', StringComparison.Ordinal) || text.Any(char.IsWhiteSpace) || !VisibleText.IsHarmless(text))
        {
            return null;
        }

        // "http://http://host" is a paste mistake that reads as the host "http".
        return Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri.UserInfo.Length == 0 && uri.Port > 0 && HostOf(uri) is { } host and not ("http" or "https") && host.Length > 0
            ? uri
            : null;
    }

    /// <summary>True for host or host:port alone.</summary>
    public static bool IsHost(string text) =>
        text.IndexOfAny(['/', '?', '#', '@']) < 0 && Parse("http://" + text) is not null;

    /// <summary>A mail or web address that may stand in a User-Agent's comment.</summary>
    public static bool IsContact(string text) =>
        text.Length <= InventoryFields.LongestText && text.All(c => c is > ' ' and <= '~' and not ('(' or ')' or ';')) &&
        (Parse(text) is not null || (MailAddress.TryCreate(text, out var mail) && mail.Address == text));

    /// <summary>Host (+ port) with and without www., on either of http and https: addresses with one key are one site.</summary>
    public static string KeyOf(Uri uri)
    {
        var host = HostOf(uri) ?? uri.Host;
        host = host.StartsWith("www.", StringComparison.Ordinal) ? host[4..] : host;
        return uri.IsDefaultPort ? host : $"{host}:{uri.Port}";
    }

    /// <summary>Letters of any script; a full-width comma between two pasted addresses is none.</summary>
    private static bool IsHostLetter(Rune rune) => Rune.IsLetterOrDigit(rune) || rune.Value is '-' or '.' or '_' or '。';

    /// <summary>Host in ASCII, or null when it cannot be one.</summary>
    private static string? HostOf(Uri uri)
    {
        try
        {
            var host = uri.IdnHost.ToLowerInvariant();
            return uri.HostNameType == UriHostNameType.IPv6 || (Uri.CheckHostName(host) != UriHostNameType.Unknown && uri.Host.EnumerateRunes().All(IsHostLetter)) ? host : null;
        }
        catch (Exception error) when (error is UriFormatException or ArgumentException)
        {
            return null;
        }
    }
}
