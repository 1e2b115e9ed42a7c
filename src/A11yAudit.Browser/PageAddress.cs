namespace A11yAudit.Browser;

/// <summary>One spelling for each address: what the crawl compares and the record is keyed by.</summary>
public static class PageAddress
{
    /// <summary>Extensions that are files, not pages; such links are not visited.</summary>
    private static readonly HashSet<string> FileSuffixes = new(StringComparer.OrdinalIgnoreCase)
    {
        ".pdf", ".doc", ".docx", ".xls", ".xlsx", ".ppt", ".pptx", ".wps", ".et", ".dps", ".ofd", ".zip", ".rar", ".7z", ".gz", ".tar",
        ".jpg", ".jpeg", ".png", ".gif", ".bmp", ".webp", ".svg", ".ico", ".mp3", ".mp4", ".wav", ".flv", ".avi", ".wmv", ".swf", ".mov",
        ".css", ".js", ".json", ".xml", ".txt", ".rss", ".apk", ".exe", ".woff", ".woff2", ".ttf", ".csv",
    };

    /// <summary>Absolute http(s) address without fragment and session id, or null when it is none.</summary>
    public static string? Normalise(string? address, string? baseAddress = null)
    {
        var text = address?.Trim();
        if (string.IsNullOrEmpty(text) || text.Length > 2000 || text.StartsWith('#'))
        {
            return null;
        }

        var made = baseAddress is not null && Uri.TryCreate(baseAddress, UriKind.Absolute, out var origin)
            ? Uri.TryCreate(origin, text, out var uri)
            : Uri.TryCreate(text, UriKind.Absolute, out uri);
        if (!made || uri!.Scheme is not ("http" or "https") || uri.Host.Length == 0)
        {
            return null;
        }

        var path = uri.AbsolutePath;
        var session = path.IndexOf(";jsessionid=", StringComparison.OrdinalIgnoreCase);
        return uri.GetLeftPart(UriPartial.Authority) + (session < 0 ? path : path[..session]) + uri.Query;
    }

    public static bool IsFile(string url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var uri) && FileSuffixes.Contains(Path.GetExtension(uri.AbsolutePath));
}
