using A11yAudit.Storage;

namespace A11yAudit.Tests.Storage;

/// <summary>Several sites write at once, through one store or two.</summary>
public sealed class ParallelTests : StoreFixture
{
    [Test]
    public async Task Two_stores_and_four_tasks_lose_nothing()
    {
        await using var second = await RunStore.OpenAsync(DbPath, Clock, default);
        var handle = await Store.BeginOrContinueAsync(Sample.Start(), forceNew: false, default);
        (RunStore Store, string Site, int From)[] writers =
            [(Store, "jia-xian", 0), (Store, "yi-xian", 0), (second, "jia-xian", 100), (second, "yi-xian", 100)];
        await Task.WhenAll(writers.Select(w => Task.Run(async () =>
        {
            for (var i = 0; i < 25; i++)
            {
                await w.Store.SavePageAsync(handle.RunId, w.Site, Sample.Page($"https://{w.Site}.gov.cn/{w.From + i}"), default);
            }
        })));

        var run = await ReadAsync(q => q.LoadRunAsync(handle.RunId, default));
        Assert.That(run!.Sites.Select(s => s.Pages.Count), Is.EqualTo([50, 50]));
    }

    [Test]
    public async Task A_crop_saved_by_many_is_kept_once()
    {
        byte[] bytes = [1, 2, 3];
        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => Store.SaveCropAsync("0a.webp", bytes, default))));
        Assert.That(await ReadAsync(q => q.ReadCropAsync("0a.webp", default)), Is.EqualTo(bytes));
        Assert.That(await ReadAsync(q => q.ReadCropAsync("none.webp", default)), Is.Null);
    }

    [Test]
    public async Task A_cancelled_save_leaves_no_trace()
    {
        var handle = await Store.BeginOrContinueAsync(Sample.Start(), forceNew: false, default);
        using var cancelled = new CancellationTokenSource();
        await cancelled.CancelAsync();
        Assert.That(
            async () => await Store.SavePageAsync(handle.RunId, "jia-xian", Sample.Page("https://a/"), cancelled.Token),
            Throws.InstanceOf<OperationCanceledException>());
        Assert.That(await Store.LoadPagesAsync(handle.RunId, "jia-xian", default), Is.Empty);
    }
}
