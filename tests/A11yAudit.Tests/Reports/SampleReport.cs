using A11yAudit.Inventory;
using A11yAudit.Progress;
using A11yAudit.Reports;
using A11yAudit.Runs;

namespace A11yAudit.Tests.Reports;

/// <summary>A made-up city with eleven sites over several runs: everything a report has to show, and hostile pages.</summary>
internal static class SampleReport
{
    private static readonly string[] Names = ["甲县", "乙县", "丙县", "丁县", "戊县", "己县", "庚县", "辛县", "壬县", "癸县", "高新区"];
    private static readonly string[] Ids = ["jiaxian", "yixian", "bingxian", "dingxian", "wuxian", "jixian", "gengxian", "xinxian", "renxian", "guixian", "gaoxinqu"];

    /// <summary>The picture every crop of the sample shows: a page with a framed element, WebP.</summary>
    public static byte[] Crop { get; } = Convert.FromBase64String(
        "UklGRhQEAABXRUJQVlA4WAoAAAAgAAAAZwEAdwAASUNDUMgBAAAAAAHIAAAAAAQwAABtbnRyUkdCIFhZWiAH4AABAAEAAAAAAABhY3NwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQAA9tYAAQAAAADTLQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAlkZXNjAAAA8AAAACRyWFlaAAABFAAAABRnWFlaAAABKAAAABRiWFlaAAABPAAAABR3dHB0AAABUAAAABRyVFJDAAABZAAAAChnVFJDAAABZAAAAChiVFJDAAABZAAAAChjcHJ0AAABjAAAADxtbHVjAAAAAAAAAAEAAAAMZW5VUwAAAAgAAAAcAHMAUgBHAEJYWVogAAAAAAAAb6IAADj1AAADkFhZWiAAAAAAAABimQAAt4UAABjaWFlaIAAAAAAAACSgAAAPhAAAts9YWVogAAAAAAAA9tYAAQAAAADTLXBhcmEAAAAAAAQAAAACZmYAAPKnAAANWQAAE9AAAApbAAAAAAAAAABtbHVjAAAAAAAAAAEAAAAMZW5VUwAAACAAAAAcAEcAbwBvAGcAbABlACAASQBuAGMALgAgADIAMAAxADZWUDggJgIAAHAcAJ0BKmgBeAA+0WKpTigmJCIocLtpABoJY27hbnDHYyeeg0wD0K+lhyHrpLggC1SdSD/syuVj9Y/WP1j9Y/WP1j9QNmQ0PhXnrGmJYnq3t6s3fN3zd7gpthSnHCzC76wMza5/DXvfI5JwJDg+Tlpyho6mZLO4ACCdxNDgwkIo5B53DfOZ6xqGbVM1DNqludTyoPHvETsuoSB8K89Y1DNqmahm0qKDoD08WJYNfRbEmLlvjZOym6+JO7QErfN3vX4XjMCqe+JDM2ufw+wgSHB8nLTnPNrn8PraO1WRQojKIyiMojKIyiMoqptgAP79Q7yDEwhQQAAGtzD+jBbqrDMckBebiAAoWiS0EPAa6TvGw2buBqdsdUpzDgdATuC864t0M32B7n/OY456T+rWIxIFWxYse7VVqDuC1B3Vi44nVHMmmkBxwBU/KoQLLADpVjFgR6R6R6R6R6R6R6R6RRAvAepT49ugQWQ7HL0a2VPJU48gfJHlGgoZz7+o/nLTpSoS2GsN9QKtvvnAeg61lSFCwAFKR8iTlTbt0PF0B7Sj70OE7u1Z5Isw3G0Q9n7Gbe3apyNPdqnEPr+lQgafLsAAJpmH5aqpisp6Ncz+ggBDX5rzLTDo5Gq1+VXU5g2XjH9wH9/77ia9F0gOhMVeSPHOmHS53aEw6XO6QMEJqWSTEPUwVWw/Uqrky96znlekx/UB/eV+5m4fHCa/DHlOToAAAAAAAAA=");

    public static ReportInput Input(Language language)
    {
        var runs = new[]
        {
            Run("2026-09-07-1", At(9, 7), RunState.Complete, 0),
            Run("2026-10-12-1", At(10, 12), RunState.Complete, 1),
            Run("2026-11-02-1", At(11, 2), RunState.Interrupted, 2),
            Run("2026-11-23-1", At(11, 23), RunState.Complete, 3),
        };
        return new ReportInput(
            runs[3], runs[1],
            [.. runs.Select(r => new RunSummary(r.Id, r.StartedAt, r.State, [.. r.Sites.Select(s => SiteFigures.Of(s, s.Site.Id == "jixian"))]))],
            At(11, 23).AddHours(3),
            language);
    }

    private static DateTimeOffset At(int month, int day) => new(2026, month, day, 9, 30, 0, TimeSpan.FromHours(8));

    private static Run Run(string id, DateTimeOffset at, RunState state, int step) => new(
        id, "样例市", "样例市人民政府办公室", new DateOnly(2026, 12, 31), at, state,
        new RunVersions("0.1.0", "1.0.0", "4.14.0", "Chromium 156.0.8078.79"), "hash", SampleRules.All, SampleRules.Standards,
        [.. Enumerable.Range(0, state == RunState.Interrupted ? 5 : Ids.Length).Select(i => SampleSite.Audit(Site(i), i, step, at))]);

    private static Site Site(int i) => new(
        Ids[i], Names[i] + "人民政府门户网站", [$"https://{Ids[i]}.example/"], i == 9 ? null : Names[i] + "政务服务和数据局", Contact: i % 3 == 0 ? "网站科 0000-1234567" : null);
}
