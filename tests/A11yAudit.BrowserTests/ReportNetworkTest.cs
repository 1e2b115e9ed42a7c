using System.Text.RegularExpressions;
using A11yAudit.Rules;

namespace A11yAudit.BrowserTests;

/// <summary>A report page sent alone, by mail or chat, is still a report.</summary>
internal sealed class ReportNetworkTest
{
    [TestCase(false)]
    [TestCase(true)]
    public async Task A_site_page_alone_in_a_folder_can_be_read(bool english)
    {
        var made = await SmallReport.GetAsync();
        using var folder = new TemporaryFolder();
        var alone = Path.Combine(folder.Path, "index.html");
        File.Copy(Path.Combine(english ? made.En : made.Zh, "sites", "jia", "index.html"), alone);
        var finding = made.Run.Sites[0].Pages.SelectMany(p => p.Findings).First(f => f.RuleId == "image-alt" && f.Outcome == Outcome.Failed);
        var words = made.Run.Rules.First(r => r.Id == "image-alt").Words(english ? Language.En : Language.ZhCn);

        await using var report = await ReportPage.OpenAsync(alone);

        var title = await report.Page.TitleAsync();
        var heading = await report.Page.Locator("h1").InnerTextAsync();
        var ruleTitle = await report.Page.Locator("#image-alt, section.rule").GetByText(words.Title).First.IsVisibleAsync();
        var message = await report.Page.GetByText(words.Messages[finding.Message]).First.IsVisibleAsync();
        Assert.Multiple(() =>
        {
            Assert.That(title, Is.Not.Empty);
            Assert.That(heading, Does.Contain("[甲县][red]"));
            Assert.That(ruleTitle, Is.True);
            Assert.That(message, Is.True);
            Assert.That(report.Said.Where(s => !Regex.IsMatch(s, "ERR_FILE_NOT_FOUND", RegexOptions.None, TimeSpan.FromSeconds(1))), Is.Empty);
            Assert.That(report.Requests.Where(r => !r.StartsWith("file://", StringComparison.Ordinal)), Is.Empty);
        });
    }
}
