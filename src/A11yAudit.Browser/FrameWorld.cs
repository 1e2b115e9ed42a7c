using System.Text.Json;
using Microsoft.Playwright;

namespace A11yAudit.Browser;

/// <summary>Our isolated world in one frame: the only way any code of ours runs in a page.</summary>
internal sealed class FrameWorld(ICDPSession session, string frameId, int contextId, string url)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    public ICDPSession Session => session;
    public string FrameId => frameId;
    public string Url => url;

    /// <summary>Enters a frame; the world script is evaluated there when it was not registered for this session.</summary>
    public static async Task<FrameWorld> EnterAsync(ICDPSession session, string frameId, string url, string? source, CancellationToken ct)
    {
        var world = await SendAsync(session, "Page.createIsolatedWorld", new() { ["frameId"] = frameId, ["worldName"] = WorldScript.WorldName }, ct);
        var contextId = world.GetProperty("executionContextId").GetInt32();
        var entered = new FrameWorld(session, frameId, contextId, url);
        if (source is not null)
        {
            await entered.EvaluateSourceAsync(source, ct);
        }

        return entered;
    }

    /// <summary>Calls a function with one argument and returns what it answered; the function's text is a constant or a rule's file, never built from page content.</summary>
    public async Task<T> CallAsync<T>(string function, object? argument, CancellationToken ct)
    {
        var answer = await SendAsync(session, "Runtime.callFunctionOn", new()
        {
            ["executionContextId"] = contextId,
            ["functionDeclaration"] = $"async function (argument) {{ const answer = await ({function})(argument); return JSON.stringify(answer === undefined ? null : answer); }}",
            ["arguments"] = new[] { new Dictionary<string, object?>(StringComparer.Ordinal) { ["value"] = argument } },
            ["awaitPromise"] = true,
            ["returnByValue"] = true,
        }, ct);
        ThrowIfFailed(answer);
        return JsonSerializer.Deserialize<T>(answer.GetProperty("result").GetProperty("value").GetString()!, Json)!;
    }

    /// <summary>The id of the frame that an iframe element shows, null when the selector finds none.</summary>
    public async Task<string?> ChildFrameIdAsync(string selector, CancellationToken ct)
    {
        var found = await SendAsync(session, "Runtime.callFunctionOn", new()
        {
            ["executionContextId"] = contextId,
            ["functionDeclaration"] = "function (selector) { return a11yAudit.find(selector); }",
            ["arguments"] = new[] { new Dictionary<string, object?>(StringComparer.Ordinal) { ["value"] = selector } },
        }, ct);
        if (!found.GetProperty("result").TryGetProperty("objectId", out var objectId))
        {
            return null;
        }

        var node = await SendAsync(session, "DOM.describeNode", new() { ["objectId"] = objectId.GetString()! }, ct);
        return node.GetProperty("node").TryGetProperty("frameId", out var id) ? id.GetString() : null;
    }

    public static async Task<JsonElement> SendAsync(ICDPSession session, string method, Dictionary<string, object> arguments, CancellationToken ct) =>
        await session.SendAsync(method, arguments).WaitAsync(ct) ?? default;

    private async Task EvaluateSourceAsync(string source, CancellationToken ct) =>
        ThrowIfFailed(await SendAsync(session, "Runtime.evaluate", new() { ["expression"] = source, ["contextId"] = contextId }, ct));

    private static void ThrowIfFailed(JsonElement answer)
    {
        if (answer.TryGetProperty("exceptionDetails", out var failure))
        {
            var text = failure.TryGetProperty("exception", out var thrown) && thrown.TryGetProperty("description", out var description)
                ? description.GetString()
                : failure.GetProperty("text").GetString();
            throw new PageScriptException(text ?? "script failed");
        }
    }
}
