using A11yAudit.Reports;

namespace A11yAudit.Tests.Reports;

/// <summary>The whole report on disk: which files, which pictures, nothing half written.</summary>
internal sealed class HtmlReportTests
{
    [TestCase(Language.ZhCn)]
    [TestCase(Language.En)]
    public async Task Writes_a_page_for_the_office_and_one_for_each_site(Language language)
    {
        var folder = Path.Combine(Environment.GetEnvironmentVariable("A11YAUDIT_SAMPLE_REPORT") ?? TestContext.CurrentContext.WorkDirectory, "report-" + language);
        await new HtmlReport().WriteAsync(SampleReport.Input(language), folder, _ => SampleReport.Crop, CancellationToken.None);

        var files = Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(folder, f).Replace('\\', '/')).ToList();
        Assert.That(files, Does.Contain("index.html"));
        Assert.That(files.Count(f => f.EndsWith("/index.html", StringComparison.Ordinal)), Is.EqualTo(11));
        Assert.That(files, Does.Contain("sites/gengxian/index.html"), "a site not reached has its page too");
        Assert.That(files, Has.None.EndsWith(".part"));
        Assert.That(files.Where(f => f.EndsWith(".webp", StringComparison.Ordinal)), Is.Not.Empty.And.None.Contains("evil"));
    }

    [Test]
    public void Refuses_a_site_id_that_is_no_folder_name()
    {
        var input = SampleReport.Input(Language.ZhCn);
        var site = input.Now.Sites[0] with { Site = input.Now.Sites[0].Site with { Id = "../x" } };
        var bad = input with { Now = input.Now with { Sites = [site] } };
        Assert.That(
            () => new HtmlReport().WriteAsync(bad, TestContext.CurrentContext.WorkDirectory, _ => null, CancellationToken.None),
            Throws.ArgumentException);
    }
}
