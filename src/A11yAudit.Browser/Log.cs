using A11yAudit.Runs;
using Microsoft.Extensions.Logging;

namespace A11yAudit.Browser;

/// <summary>All log messages of this project.</summary>
internal static partial class Log
{
    [LoggerMessage(1, LogLevel.Information, "{Site}: begun at {Url}, {Recorded} pages already recorded")]
    public static partial void SiteBegun(ILogger log, string site, string url, int recorded);

    [LoggerMessage(2, LogLevel.Debug, "{Site}: {Url} {Status}")]
    public static partial void PageDone(ILogger log, string site, string url, VisitKind status);
}
