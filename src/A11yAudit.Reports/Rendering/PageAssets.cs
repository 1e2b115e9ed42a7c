using System.Security.Cryptography;
using System.Text;

namespace A11yAudit.Reports.Rendering;

/// <summary>Style and script every page carries in itself, with the content policy that allows these two and nothing else.</summary>
internal sealed class PageAssets
{
    public static PageAssets Built { get; } = new(Resources.Text("report.css"), Resources.Text("report.js"));

    private PageAssets(string style, string script)
    {
        Style = new TrustedHtml(style);
        Script = new TrustedHtml(script);
        // 'self' is enough for pictures beside a file: page in Chromium (tried on 156); file: is there for browsers that
        // give every file an origin of its own, and allows nothing on a page that came over http.
        Policy = "default-src 'none'; "
            + $"style-src 'sha256-{Hash(style)}'; script-src 'sha256-{Hash(script)}'; "
            + "img-src 'self' data: file:; base-uri 'none'; form-action 'none'";
    }

    public TrustedHtml Style { get; }
    public TrustedHtml Script { get; }
    public string Policy { get; }

    private static string Hash(string text) => Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
