using A11yAudit.Progress;

namespace A11yAudit.Storage.Rows;

/// <summary>One site of one run; made when the run begins, so that a site never reached is still in the run.</summary>
internal sealed class SiteAuditRow
{
    public long Id { get; init; }
    public string RunId { get; init; } = "";
    public RunRow? Run { get; init; }

    /// <summary>Place in the inventory, from 0.</summary>
    public int Position { get; init; }

    public required string SiteId { get; init; }

    /// <summary>JSON of the site as the inventory had it.</summary>
    public required string Site { get; init; }

    /// <summary>Packed findings of site rules, null until the site was finished.</summary>
    public byte[]? SiteFindings { get; set; }

    /// <summary>JSON of the tallies of site rules, null until the site was finished.</summary>
    public string? SiteTallies { get; set; }

    public int KnownNotChosen { get; set; }
    public bool Complete { get; set; }
    public string? EndedEarly { get; set; }
    public DateTimeOffset? FinishedAt { get; set; }

    /// <summary>JSON of <see cref="SiteFigures"/>, null while pages may still come.</summary>
    public string? Figures { get; set; }

    /// <summary>State out of the figures, a column because earlier runs are asked for it.</summary>
    public SiteState? State { get; set; }
}
