using System.Collections.Concurrent;
using System.Net;
using System.Text;
using A11yAudit.Cli.Demo;

namespace A11yAudit.BrowserTests;

/// <summary>A loopback server whose answers a test writes; remembers every path it was asked for, in order.</summary>
internal sealed class AnsweringSite : IAsyncDisposable
{
    private readonly HttpListener _listener;
    private readonly Func<string, Answer?> _answer;
    private readonly Task _serving;
    private readonly ConcurrentQueue<string> _asked = new();

    private AnsweringSite(HttpListener listener, string url, Func<string, Answer?> answer)
    {
        _listener = listener;
        _answer = answer;
        Url = url;
        _serving = ServeAsync();
    }

    /// <summary>One page: what it says, how, and what must happen before it is sent.</summary>
    internal sealed record Answer(string Html, int Status = 200)
    {
        public Task Held { get; init; } = Task.CompletedTask;
    }

    /// <summary>Address of the home page, with a slash at the end.</summary>
    public string Url { get; }

    /// <summary>Paths asked for so far.</summary>
    public IReadOnlyList<string> Asked => [.. _asked];

    /// <param name="answer">The page at a path; null is a 404.</param>
    public static AnsweringSite Start(Func<string, Answer?> answer)
    {
        var url = $"http://127.0.0.1:{LoopbackSite.FreePort()}/";
        var listener = new HttpListener();
        listener.Prefixes.Add(url);
        listener.Start();
        return new AnsweringSite(listener, url, answer);
    }

    public async ValueTask DisposeAsync()
    {
        _listener.Close();
        await _serving;
    }

    private async Task ServeAsync()
    {
        while (true)
        {
            try
            {
                var request = await _listener.GetContextAsync();
                _ = Task.Run(() => AnswerAsync(request));
            }
            catch (Exception error) when (error is HttpListenerException or ObjectDisposedException or InvalidOperationException)
            {
                return;
            }
        }
    }

    private async Task AnswerAsync(HttpListenerContext context)
    {
        try
        {
            var path = context.Request.Url!.AbsolutePath;
            _asked.Enqueue(path);
            var answer = _answer(path) ?? new Answer("<!doctype html><html lang=\"zh-CN\"><title>404</title><h1>404</h1></html>", 404);
            await answer.Held;
            var bytes = Encoding.UTF8.GetBytes(answer.Html);
            context.Response.StatusCode = answer.Status;
            context.Response.ContentType = "text/html; charset=utf-8";
            context.Response.ContentLength64 = bytes.Length;
            await context.Response.OutputStream.WriteAsync(bytes);
            context.Response.Close();
        }
        catch (Exception error) when (error is HttpListenerException or IOException or ObjectDisposedException or InvalidOperationException)
        {
            // The browser was killed while it waited: that is what some tests do.
        }
    }
}
