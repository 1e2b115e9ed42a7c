using A11yAudit.Inventory;

namespace A11yAudit.Browser;

/// <summary>Which addresses belong to a site: its start hosts with and without www., on either of http and https, and the hosts its owner added.</summary>
public sealed class SiteScope
{
    private readonly HashSet<string> _hosts;

    public SiteScope(Site site)
    {
        ArgumentNullException.ThrowIfNull(site);
        _hosts = site.StartUrls.Select(u => KeyOf(new Uri(u))).Concat(site.AllowedHosts.Select(h => KeyOf(new Uri("http://" + h)))).ToHashSet();
    }

    public bool Contains(string? url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var uri) && uri.Scheme is ("http" or "https") && _hosts.Contains(KeyOf(uri));

    private static string KeyOf(Uri uri)
    {
        var host = uri.IdnHost.ToLowerInvariant();
        host = host.StartsWith("www.", StringComparison.Ordinal) ? host[4..] : host;
        return uri.IsDefaultPort ? host : $"{host}:{uri.Port}";
    }
}
