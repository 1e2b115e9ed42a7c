using System.Globalization;

namespace A11yAudit.BrowserTests;

/// <summary>Whatever a page calls itself stays text: on the terminal and in the report.</summary>
internal sealed class HostileTextTests
{
    [Test]
    public async Task The_terminal_shows_no_control_or_direction_characters_and_no_markup()
    {
        var made = await SmallReport.GetAsync();

        var raw = (made.Audit.Output + made.Audit.Errors).Where(c => c is not ('\n' or '\r')
            && (char.IsControl(c) || CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.Format)).Select(c => $"U+{(int)c:X4}").ToList();
        Assert.Multiple(() =>
        {
            Assert.That(raw, Is.Empty, made.Audit.Output);
            Assert.That(made.Audit.ExitCode, Is.EqualTo(3), made.Audit.Output + made.Audit.Errors);
            Assert.That(made.Audit.Output, Does.Contain("[甲县][red] {{ 7*7 }}"));
        });
    }

    [TestCase(false)]
    [TestCase(true)]
    public async Task The_report_runs_nothing_of_the_page_asks_for_nothing_and_shows_the_text_as_it_is(bool english)
    {
        var made = await SmallReport.GetAsync();
        var root = english ? made.En : made.Zh;
        foreach (var file in Directory.GetFiles(root, "*.html", SearchOption.AllDirectories))
        {
            await using var report = await ReportPage.OpenAsync(file);
            var pwned = await report.InPageWorldAsync("window.__pwned");
            var tools = await report.Page.Locator(".tools").First.IsVisibleAsync();
            Assert.Multiple(() =>
            {
                Assert.That(report.Dialogs, Is.Empty, file);
                Assert.That(pwned, Is.EqualTo("undefined"), file);
                Assert.That(report.Said, Is.Empty, file);
                Assert.That(report.Requests.Where(r => !r.StartsWith(new Uri(root + Path.DirectorySeparatorChar).AbsoluteUri, StringComparison.Ordinal)), Is.Empty, file);
                Assert.That(tools, Is.True, "its own script ran under its own policy");
            });
        }
    }

    [Test]
    public async Task The_report_shows_title_and_snippet_letter_by_letter()
    {
        var made = await SmallReport.GetAsync();
        await using var report = await ReportPage.OpenAsync(Path.Combine(made.Zh, "sites", "jia", "index.html"));

        var scripts = await report.Page.GetByText("<script>window.__pwned = 1; alert(1)</script>").CountAsync();
        var braces = await report.Page.GetByText("{{ 7*7 }}").CountAsync();
        var text = await report.Page.Locator("main").TextContentAsync();

        Assert.Multiple(() =>
        {
            Assert.That(scripts, Is.GreaterThan(0));
            Assert.That(braces, Is.GreaterThan(0));
            Assert.That(text, Does.Contain(SmallReport.Braces));
            Assert.That(text!.Where(c => c is '\u202E' or '\u2066' or '\u001B'), Is.Empty);
        });
    }

    [Test]
    public async Task No_link_of_the_report_leads_into_a_script()
    {
        var made = await SmallReport.GetAsync();
        await using var report = await ReportPage.OpenAsync(Path.Combine(made.Zh, "sites", "jia", "index.html"));

        Assert.That(await report.Page.Locator("a[href^='javascript:' i], a[href^='data:' i]").CountAsync(), Is.Zero);
    }
}
