using System.Text.Json.Serialization;

namespace A11yAudit.Runs;

/// <summary>How a visit ended; every visit ends in exactly one of these.</summary>
[JsonConverter(typeof(KebabEnumConverter<VisitKind>))]
public enum VisitKind
{
    /// <summary>The page was shown and the rules ran.</summary>
    Audited,

    /// <summary>The address led to another site.</summary>
    RedirectedAway,

    /// <summary>4xx or 5xx other than 404, 410 and the known bot walls.</summary>
    HttpError,

    /// <summary>The name could not be resolved.</summary>
    Dns,

    /// <summary>The certificate or the secure connection was refused.</summary>
    Tls,

    /// <summary>Nothing answered the connection, or it was cut.</summary>
    Unreachable,

    /// <summary>The time for the page ran out.</summary>
    Timeout,

    /// <summary>A bot wall or script challenge answered instead of the page.</summary>
    Blocked,

    /// <summary>The answer is a file, not a page (不是网页): an answer, outside the coverage for discovered links.</summary>
    NotHtml,

    /// <summary>The page holds nothing a person could see or hear.</summary>
    Empty,

    /// <summary>The browser's page process died.</summary>
    Crashed,

    /// <summary>The page is over a size limit.</summary>
    TooLarge,

    /// <summary>robots.txt forbids the address.</summary>
    Robots,

    /// <summary>404 or 410 (死链): an answer, outside the coverage for discovered links.</summary>
    DeadLink,

    /// <summary>The same page under another address; judged there, outside the coverage.</summary>
    Duplicate,

    /// <summary>An error of ours while auditing; never counted as tested.</summary>
    AuditFailed,
}
