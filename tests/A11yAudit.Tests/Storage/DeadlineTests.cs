namespace A11yAudit.Tests.Storage;

/// <summary>A deadline nobody named is fixed at the first run and does not move with the clock.</summary>
public sealed class DeadlineTests : StoreFixture
{
    [Test]
    public async Task Without_a_deadline_the_year_of_the_first_run_stays()
    {
        Assert.That(await FixAsync(null), Is.EqualTo(new DateOnly(2026, 12, 31)));
        Clock.Now = Sample.Morning.AddYears(3);
        Assert.That(await FixAsync(null), Is.EqualTo(new DateOnly(2026, 12, 31)));
    }

    [Test]
    public async Task The_year_is_that_of_China()
    {
        Clock.Now = new DateTimeOffset(2026, 12, 31, 16, 0, 0, TimeSpan.Zero);
        Assert.That(await FixAsync(null), Is.EqualTo(new DateOnly(2027, 12, 31)));
    }

    [Test]
    public async Task The_inventory_wins_as_long_as_it_names_one()
    {
        var named = new DateOnly(2028, 6, 30);
        Assert.That(await FixAsync(named), Is.EqualTo(named));
        Clock.Now = Sample.Morning.AddYears(1);
        Assert.That(RawSql.Run(DbPath, "SELECT NamedDeadline FROM Portfolio"), Is.EqualTo("2028-06-30"));
        Assert.That(await FixAsync(null), Is.EqualTo(new DateOnly(2026, 12, 31)));
    }

    private Task<DateOnly> FixAsync(DateOnly? named) => Store.FixDeadlineAsync("甲市", "办公室", named, default);
}
