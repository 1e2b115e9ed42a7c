using System.Text.Json;
using Microsoft.Playwright;

namespace A11yAudit.Browser;

/// <summary>Which frames a page has and which debugger session each lives in; frames in other processes have one of their own.</summary>
internal sealed class FrameTree
{
    private readonly Dictionary<string, (ICDPSession Session, string Url, bool Registered)> _frames = [];

    private FrameTree(string rootId) => RootId = rootId;

    public string RootId { get; }

    /// <summary>Ids of the frames below the top one.</summary>
    public IEnumerable<string> ChildIds => _frames.Keys.Where(id => id != RootId);

    /// <summary>Frames below the top one.</summary>
    public int Count => _frames.Count - 1;

    public static async Task<FrameTree> ReadAsync(IPage page, ICDPSession session, CancellationToken ct)
    {
        var root = (await FrameWorld.SendAsync(session, "Page.getFrameTree", [], ct)).GetProperty("frameTree");
        var tree = new FrameTree(IdOf(root));
        tree.Add(root, session, registered: true);
        if (page.Frames.Count > tree._frames.Count)
        {
            await tree.AddForeignAsync(page, ct);
        }

        return tree;
    }

    /// <summary>Our world in a frame, or null when the tree does not know the frame.</summary>
    public async Task<FrameWorld?> EnterAsync(string frameId, WorldScript script, CancellationToken ct) =>
        _frames.TryGetValue(frameId, out var frame)
            ? await FrameWorld.EnterAsync(frame.Session, frameId, frame.Url, frame.Registered ? null : script.Source, ct)
            : null;

    private async Task AddForeignAsync(IPage page, CancellationToken ct)
    {
        foreach (var frame in page.Frames.Where(f => f != page.MainFrame))
        {
            try
            {
                var session = await page.Context.NewCDPSessionAsync(frame).WaitAsync(ct);
                var root = (await FrameWorld.SendAsync(session, "Page.getFrameTree", [], ct)).GetProperty("frameTree");
                Add(root, session, registered: false);
            }
            catch (PlaywrightException)
            {
                // A frame of the page's own process has no session of its own: it is in the tree already.
            }
        }
    }

    private void Add(JsonElement node, ICDPSession session, bool registered)
    {
        var frame = node.GetProperty("frame");
        _frames.TryAdd(IdOf(node), (session, frame.GetProperty("url").GetString() ?? string.Empty, registered));
        if (node.TryGetProperty("childFrames", out var children))
        {
            foreach (var child in children.EnumerateArray())
            {
                Add(child, session, registered);
            }
        }
    }

    private static string IdOf(JsonElement node) => node.GetProperty("frame").GetProperty("id").GetString()!;
}
