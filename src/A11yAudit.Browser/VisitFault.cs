using A11yAudit.Runs;
using Microsoft.Playwright;

namespace A11yAudit.Browser;

/// <summary>Puts the browser's and server's words for trouble into our typed outcomes; pure.</summary>
internal static class VisitFault
{
    /// <summary>Statuses that bot walls of county sites answer with (412 瑞数, 521 加速乐, 418/468/493 and kin).</summary>
    private static readonly int[] BotWalls = [412, 418, 468, 493, 521];

    /// <summary>What an HTTP status means for a visit, null when the page is to be audited.</summary>
    public static VisitStatus? OfHttp(int status) => status switch
    {
        404 or 410 => new VisitStatus(VisitKind.DeadLink, status),
        204 or 205 => new VisitStatus(VisitKind.Empty, status),
        _ when BotWalls.Contains(status) => new VisitStatus(VisitKind.Blocked, status),
        >= 400 => new VisitStatus(VisitKind.HttpError, status),
        _ => null,
    };

    /// <summary>What a failed navigation means.</summary>
    public static VisitStatus OfNavigation(Exception error)
    {
        var text = error.Message.Split('\n', 2)[0];
        var name = NetError(text);
        return new VisitStatus(KindOf(error, text, name), null, name ?? text);
    }

    private static VisitKind KindOf(Exception error, string text, string? name) => name switch
    {
        "ERR_NAME_NOT_RESOLVED" or "ERR_NAME_RESOLUTION_FAILED" or "ERR_DNS_TIMED_OUT" or "ERR_ICANN_NAME_COLLISION" => VisitKind.Dns,
        "ERR_TIMED_OUT" or "ERR_CONNECTION_TIMED_OUT" => VisitKind.Timeout,
        "ERR_TOO_MANY_REDIRECTS" or "ERR_INVALID_RESPONSE" or "ERR_INVALID_HTTP_RESPONSE" => VisitKind.HttpError,
        not null when name.StartsWith("ERR_CERT_", StringComparison.Ordinal) || name.StartsWith("ERR_SSL_", StringComparison.Ordinal) || name == "ERR_BAD_SSL_CLIENT_AUTH_CERT" => VisitKind.Tls,
        "ERR_ABORTED" => VisitKind.NotHtml,
        not null => VisitKind.Unreachable,
        null when error is TimeoutException or OperationCanceledException => VisitKind.Timeout,
        null when text.Contains("Download is starting", StringComparison.OrdinalIgnoreCase) => VisitKind.NotHtml,
        null when text.Contains("crashed", StringComparison.OrdinalIgnoreCase) || text.Contains("closed", StringComparison.OrdinalIgnoreCase) => VisitKind.Crashed,
        _ when error is PlaywrightException => VisitKind.Unreachable,
        _ => VisitKind.AuditFailed,
    };

    private static string? NetError(string text)
    {
        var at = text.IndexOf("net::", StringComparison.Ordinal);
        if (at < 0)
        {
            return null;
        }

        var end = at + 5;
        while (end < text.Length && (char.IsAsciiLetterUpper(text[end]) || char.IsAsciiDigit(text[end]) || text[end] == '_'))
        {
            end++;
        }

        return text[(at + 5)..end];
    }
}
