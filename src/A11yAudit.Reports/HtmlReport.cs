using System.Text;
using A11yAudit.Reports.Rendering;
using A11yAudit.Runs;

namespace A11yAudit.Reports;

/// <summary>Writes a whole report into a folder: a page for the office, one for each web team with its pictures.</summary>
public sealed class HtmlReport
{
    private readonly PageAssets _assets = PageAssets.Built;

    /// <summary>Overwrites index.html and sites/&lt;id&gt;/; a file is replaced whole or not at all.</summary>
    /// <param name="readCrop">Bytes of an element picture by file name, null when it is gone.</param>
    public async Task WriteAsync(ReportInput input, string outDir, Func<string, byte[]?> readCrop, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(readCrop);
        var model = new ReportModel(input);
        foreach (var audit in input.Now.Sites)
        {
            var folder = Path.Combine(outDir, "sites", SafeNames.SiteFolder(audit.Site.Id));
            var crops = await WriteCropsAsync(audit, Path.Combine(folder, "crops"), readCrop, ct);
            await WritePageAsync("site", model.Site(audit, crops), model.Words, folder, ct);
        }

        // Last, so that the page that links to all others never stands before them.
        await WritePageAsync("office", model.Office(), model.Words, outDir, ct);
    }

    private static async Task<Dictionary<string, WebpSize>> WriteCropsAsync(SiteAudit audit, string folder, Func<string, byte[]?> readCrop, CancellationToken ct)
    {
        var written = new Dictionary<string, WebpSize>();
        var names = audit.Pages.SelectMany(p => p.Findings).Concat(audit.SiteFindings).Select(f => f.Crop).OfType<string>();
        foreach (var name in names.Distinct(StringComparer.Ordinal).Where(SafeNames.IsCrop))
        {
            if (readCrop(name) is { } picture && WebpSize.Of(picture) is { } size)
            {
                await AtomicFile.WriteAsync(Path.Combine(folder, name), picture, ct);
                written.Add(name, size);
            }
        }

        RemoveOthers(folder, written);
        return written;
    }

    /// <summary>Pictures of an earlier report in the same folder would travel in every zip.</summary>
    private static void RemoveOthers(string folder, Dictionary<string, WebpSize> written)
    {
        if (!Directory.Exists(folder))
        {
            return;
        }

        foreach (var path in Directory.EnumerateFiles(folder, "*.webp"))
        {
            var name = Path.GetFileName(path);
            if (SafeNames.IsCrop(name) && !written.ContainsKey(name))
            {
                File.Delete(path);
            }
        }
    }

    private Task WritePageAsync(string template, object page, Words words, string folder, CancellationToken ct)
    {
        var html = ReportTemplates.Render(template, page, words, _assets);
        return AtomicFile.WriteAsync(Path.Combine(folder, "index.html"), Encoding.UTF8.GetBytes(html), ct);
    }
}
