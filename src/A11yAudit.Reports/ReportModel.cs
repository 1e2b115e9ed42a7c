using A11yAudit.Reports.Building;
using A11yAudit.Reports.Model;
using A11yAudit.Runs;

namespace A11yAudit.Reports;

/// <summary>Pure: runs in, what each page of the report shows out; every sum, order and sentence is made here, none in a template.</summary>
internal sealed class ReportModel(ReportInput input)
{
    private readonly ReportFacts _facts = new(input);

    public Words Words => _facts.Words;

    public OfficePage Office() => new OfficePageBuilder(_facts).Build();

    /// <param name="crops">Sizes of the element pictures that exist beside the page, by file name.</param>
    public SitePage Site(SiteAudit audit, IReadOnlyDictionary<string, WebpSize> crops) => new SitePageBuilder(_facts, audit, crops).Build();
}
