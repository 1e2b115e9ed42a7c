using A11yAudit.Progress;
using A11yAudit.Rules;
using A11yAudit.Runs;
using A11yAudit.Storage.Rows;
using Microsoft.EntityFrameworkCore;

namespace A11yAudit.Storage;

/// <summary>The tables and their keys; nothing here is particular to SQLite, so that PostgreSQL needs migrations only.</summary>
internal sealed class StoreContext(DbContextOptions<StoreContext> options) : DbContext(options)
{
    public DbSet<PortfolioRow> Portfolios => Set<PortfolioRow>();
    public DbSet<RulePackRow> RulePacks => Set<RulePackRow>();
    public DbSet<RunRow> Runs => Set<RunRow>();
    public DbSet<SiteAuditRow> SiteAudits => Set<SiteAuditRow>();
    public DbSet<PageRow> Pages => Set<PageRow>();
    public DbSet<FindingRow> Findings => Set<FindingRow>();
    public DbSet<CropRow> Crops => Set<CropRow>();

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<UtcTicks>();
        configurationBuilder.Properties<RunState>().HaveConversion<KebabText<RunState>>();
        configurationBuilder.Properties<SiteState>().HaveConversion<KebabText<SiteState>>();
        configurationBuilder.Properties<PageMode>().HaveConversion<KebabText<PageMode>>();
        configurationBuilder.Properties<Viewport>().HaveConversion<KebabText<Viewport>>();
        configurationBuilder.Properties<PageType>().HaveConversion<KebabText<PageType>>();
        configurationBuilder.Properties<VisitKind>().HaveConversion<KebabText<VisitKind>>();
        configurationBuilder.Properties<Outcome>().HaveConversion<KebabText<Outcome>>();
    }

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<PortfolioRow>().ToTable("Portfolio").HasKey(p => p.Name);
        modelBuilder.Entity<RulePackRow>().ToTable("RulePack").HasKey(p => p.Key);
        modelBuilder.Entity<CropRow>().ToTable("Crop").HasKey(c => c.Name);

        var run = modelBuilder.Entity<RunRow>().ToTable("Run");
        run.HasOne(r => r.Portfolio).WithMany().HasForeignKey(r => r.PortfolioName).OnDelete(DeleteBehavior.Restrict);
        run.HasOne(r => r.RulePack).WithMany().HasForeignKey(r => r.RulePackKey).OnDelete(DeleteBehavior.Restrict);
        run.HasIndex(r => new { r.PortfolioName, r.StartedAt });

        var site = modelBuilder.Entity<SiteAuditRow>().ToTable("SiteAudit");
        site.HasOne(s => s.Run).WithMany(r => r.Sites).HasForeignKey(s => s.RunId);
        site.HasIndex(s => new { s.RunId, s.SiteId }).IsUnique();

        var page = modelBuilder.Entity<PageRow>().ToTable("Page");
        page.HasOne(p => p.SiteAudit).WithMany().HasForeignKey(p => p.SiteAuditId);
        page.HasIndex(p => new { p.SiteAuditId, p.Url, p.Mode, p.Viewport }).IsUnique();

        var finding = modelBuilder.Entity<FindingRow>().ToTable("Finding");
        finding.HasOne(f => f.SiteAudit).WithMany().HasForeignKey(f => f.SiteAuditId);
        finding.HasOne(f => f.Page).WithMany(p => p.Findings).HasForeignKey(f => f.PageId).OnDelete(DeleteBehavior.Cascade);
        finding.HasIndex(f => f.RuleId);
        finding.HasIndex(f => f.Fingerprint);
    }
}
