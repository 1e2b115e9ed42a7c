using System.Buffers;

namespace A11yAudit.Reports;

/// <summary>The only names that become files of a report: kebab-case site ids and hexadecimal crop names.</summary>
internal static class SafeNames
{
    private static readonly SearchValues<char> Kebab = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789-");
    private static readonly SearchValues<char> Hex = SearchValues.Create("0123456789abcdef");

    /// <summary>The folder of a site; throws for an id the inventory should never have let through.</summary>
    public static string SiteFolder(string siteId) => IsSiteId(siteId)
        ? siteId
        : throw new ArgumentException($"not a site id: '{siteId}'", nameof(siteId));

    /// <summary>Address of a site's page as seen from the office page.</summary>
    public static string SitePath(string siteId) => $"sites/{SiteFolder(siteId)}/index.html";

    public static bool IsCrop(string name) =>
        name.EndsWith(".webp", StringComparison.Ordinal)
        && name.Length is > 5 and <= 128
        && name.AsSpan(0, name.Length - 5).IndexOfAnyExcept(Hex) < 0;

    private static bool IsSiteId(string id) =>
        id.Length is > 0 and <= 64
        && id.AsSpan().IndexOfAnyExcept(Kebab) < 0
        && id[0] != '-' && id[^1] != '-'
        && !id.Contains("--", StringComparison.Ordinal);
}
