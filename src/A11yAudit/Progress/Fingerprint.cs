using System.Security.Cryptography;
using System.Text;
using A11yAudit.Rules;

namespace A11yAudit.Progress;

/// <summary>The identity of a finding across runs: rule, page path, frame path and place.</summary>
public static class Fingerprint
{
    /// <summary>16 hex digits. Host and port are left out, so a site that moves or a demo on another port keeps its history.</summary>
    public static string Of(string ruleId, string pageUrl, Place place)
    {
        ArgumentNullException.ThrowIfNull(place);
        var text = string.Join('\n', [ruleId, PathOf(pageUrl), .. place.Frames, place.Selector]);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..16];
    }

    private static string PathOf(string url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var uri) ? uri.PathAndQuery : url;
}
