using System.Net;

namespace A11yAudit.Cli.Demo;

/// <summary>Serves folders of files on loopback, later folders over earlier ones; counts every request that is not a plain read.</summary>
public sealed class LoopbackSite : IAsyncDisposable
{
    private static readonly Dictionary<string, string> Types = new(StringComparer.OrdinalIgnoreCase)
    {
        // No charset: the pages of old sites declare their own, and GBK pages must be read as GBK.
        [".html"] = "text/html",
        [".htm"] = "text/html",
        [".css"] = "text/css; charset=utf-8",
        [".js"] = "text/javascript; charset=utf-8",
        [".svg"] = "image/svg+xml",
        [".png"] = "image/png",
        [".gif"] = "image/gif",
        [".jpg"] = "image/jpeg",
        [".webp"] = "image/webp",
        [".xml"] = "application/xml",
        [".txt"] = "text/plain; charset=utf-8",
        [".json"] = "application/json",
        [".pdf"] = "application/pdf",
    };

    private readonly HttpListener _listener;
    private readonly Task _serving;
    private IReadOnlyList<string> _layers;
    private int _writes;

    private LoopbackSite(HttpListener listener, int port, IReadOnlyList<string> layers)
    {
        _listener = listener;
        _layers = layers;
        Url = AddressOf(port);
        _serving = ServeAsync();
    }

    /// <summary>Address of the home page, with a slash at the end.</summary>
    public string Url { get; }

    /// <summary>Requests seen that were neither GET nor HEAD.</summary>
    public int Writes => _writes;

    /// <summary>Starts at the wished port, or at any free one when it is taken.</summary>
    public static LoopbackSite Start(IReadOnlyList<string> layers, int wishedPort = 0)
    {
        for (var attempt = 0; ; attempt++)
        {
            var port = attempt == 0 && wishedPort != 0 ? wishedPort : FreePort();
            var listener = new HttpListener();
            listener.Prefixes.Add(AddressOf(port));
            try
            {
                listener.Start();
                return new LoopbackSite(listener, port, layers);
            }
            catch (HttpListenerException) when (attempt < 20)
            {
                listener.Close();
            }
        }
    }

    /// <summary>Shows other folders from the next request on: the next stage of the site.</summary>
    public void Show(IReadOnlyList<string> layers) => Volatile.Write(ref _layers, layers);

    public async ValueTask DisposeAsync()
    {
        _listener.Close();
        await _serving;
    }

    // http.sys lets ordinary users of Windows listen on the name localhost only.
    private static string AddressOf(int port) => $"http://{(OperatingSystem.IsWindows() ? "localhost" : "127.0.0.1")}:{port}/";

    /// <summary>A port nobody listens on at this moment.</summary>
    public static int FreePort()
    {
        using var probe = new System.Net.Sockets.TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }

    private async Task ServeAsync()
    {
        while (true)
        {
            HttpListenerContext request;
            try
            {
                request = await _listener.GetContextAsync();
            }
            catch (Exception error) when (error is HttpListenerException or ObjectDisposedException or InvalidOperationException)
            {
                return;
            }

            _ = Task.Run(() => AnswerAsync(request));
        }
    }

    private async Task AnswerAsync(HttpListenerContext context)
    {
        try
        {
            if (context.Request.HttpMethod is not ("GET" or "HEAD"))
            {
                Interlocked.Increment(ref _writes);
            }

            var file = Find(Uri.UnescapeDataString(context.Request.Url!.AbsolutePath));
            var bytes = file is null ? "<!doctype html><html lang=\"zh-CN\"><title>404</title><h1>404 页面不存在</h1></html>"u8.ToArray() : await File.ReadAllBytesAsync(file);
            context.Response.StatusCode = file is null ? 404 : 200;
            context.Response.ContentType = file is null ? "text/html; charset=utf-8" : Types.GetValueOrDefault(Path.GetExtension(file), "application/octet-stream");
            context.Response.ContentLength64 = bytes.Length;
            if (context.Request.HttpMethod != "HEAD")
            {
                await context.Response.OutputStream.WriteAsync(bytes);
            }

            context.Response.Close();
        }
        catch (Exception error) when (error is HttpListenerException or IOException or ObjectDisposedException or InvalidOperationException or ProtocolViolationException)
        {
            // The browser went away; a half-sent answer is nobody's loss.
        }
    }

    private string? Find(string path)
    {
        var relative = path.TrimStart('/');
        relative = relative.Length == 0 || relative.EndsWith('/') ? relative + "index.html" : relative;
        foreach (var layer in Volatile.Read(ref _layers).Reverse())
        {
            var full = Path.GetFullPath(Path.Combine(layer, relative));
            if (!full.StartsWith(Path.GetFullPath(layer), StringComparison.Ordinal) || File.Exists(full + ".gone"))
            {
                return null;
            }

            if (File.Exists(full))
            {
                return full;
            }
        }

        return null;
    }
}
