using A11yAudit.Storage;

namespace A11yAudit.Tests.Storage;

/// <summary>kill -9: what was recorded is still there, and the audit goes on with it.</summary>
public sealed class CrashTests : StoreFixture
{
    [Test]
    public async Task Nothing_recorded_is_lost()
    {
        var handle = await Store.BeginOrContinueAsync(Sample.Start(), forceNew: false, default);
        var pages = Enumerable.Range(0, 20).Select(i => Sample.Page($"https://jia-xian.gov.cn/{i:00}")).ToList();
        foreach (var page in pages)
        {
            await Store.SavePageAsync(handle.RunId, "jia-xian", page, default);
        }

        // The files as a killed process leaves them: log not folded in, nothing closed.
        var left = File("left.db");
        System.IO.File.Copy(DbPath, left);
        System.IO.File.Copy(DbPath + "-wal", left + "-wal");

        Assert.That((await ReadAsync(q => q.LoadRunAsync(handle.RunId, default), left))!.Sites[1].Pages, Has.Count.EqualTo(20), "read before any writer");
        Clock.Now = Sample.Morning.AddHours(1);
        await using var store = await RunStore.OpenAsync(left, Clock, default);
        var again = await store.BeginOrContinueAsync(Sample.Start(Clock.Now), forceNew: false, default);
        Assert.That(again.Continued, Is.True);
        var recorded = await store.LoadPagesAsync(again.RunId, "jia-xian", default);
        Assert.That(recorded.Select(p => p.Key), Is.EqualTo(pages.Select(p => p.Key)));
    }
}
