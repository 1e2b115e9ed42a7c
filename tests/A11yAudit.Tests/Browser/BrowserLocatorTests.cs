using A11yAudit.Browser;

namespace A11yAudit.Tests.Browser;

/// <summary>The browser is looked for in the promised order on every system.</summary>
public sealed class BrowserLocatorTests
{
    private const string Full = "/home/li/.cache/ms-playwright/chromium-1248/chrome-linux64/chrome";
    private const string Shell = "/home/li/.cache/ms-playwright/chromium_headless_shell-1248/chrome-headless-shell-linux64/chrome-headless-shell";

    [TestCase(@"C:\Program Files\Google\Chrome\Application\chrome.exe")]
    [TestCase(@"C:\Program Files (x86)\Google\Chrome\Application\chrome.exe")]
    [TestCase(@"C:\Users\li\AppData\Local\Google\Chrome\Application\chrome.exe")]
    [TestCase(@"C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe")]
    [TestCase(@"C:\Users\li\AppData\Local\Chromium\Application\chrome.exe")]
    [TestCase(@"D:\apps\chrome.exe")]
    public void Windows_places(string path) => IsFound(path, Machines.Windows(path));

    [TestCase("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome")]
    [TestCase("/Users/li/Applications/Google Chrome.app/Contents/MacOS/Google Chrome")]
    [TestCase("/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge")]
    [TestCase("/Applications/Chromium.app/Contents/MacOS/Chromium")]
    [TestCase("/opt/homebrew/bin/chromium")]
    public void MacOS_places(string path) => IsFound(path, Machines.MacOs(path));

    [TestCase("/usr/bin/google-chrome-stable")]
    [TestCase("/usr/bin/google-chrome")]
    [TestCase("/opt/google/chrome/chrome")]
    [TestCase("/usr/bin/microsoft-edge-stable")]
    [TestCase("/opt/microsoft/msedge/msedge")]
    [TestCase("/usr/bin/chromium")]
    [TestCase("/usr/bin/chromium-browser")]
    [TestCase("/snap/bin/chromium")]
    [TestCase("/usr/lib64/chromium-browser/chromium-browser")]
    [TestCase("/home/li/bin/chromium")]
    public void Linux_places(string path) => IsFound(path, Machines.Linux(path));

    [Test]
    public void Chrome_comes_before_Edge_before_Chromium_before_the_path()
    {
        string[] linux = ["/usr/bin/google-chrome-stable", "/usr/bin/microsoft-edge-stable", "/usr/bin/chromium", "/home/li/bin/google-chrome"];
        for (var i = 0; i < linux.Length; i++)
        {
            IsFound(linux[i], Machines.Linux(linux[i..]));
        }
    }

    [TestCase("./chromium")]
    [TestCase("bin/chromium")]
    [TestCase("/chromium")]
    public void The_current_folder_is_never_searched(string path) => Assert.That(BrowserLocator.Find(null, null, Machines.Linux(path)).Choice, Is.Null);

    [Test]
    public void An_unset_variable_leaves_its_places_out() =>
        Assert.That(BrowserPlaces.On(Machines.Windows() with { Environment = _ => null }), Is.Empty);

    [Test]
    public void The_argument_wins_over_the_environment_over_Playwright_over_the_system()
    {
        var machine = Machines.Linux("/a", "/b", Shell, Full, "/usr/bin/chromium").With("A11YAUDIT_BROWSER", " /b ");
        Assert.Multiple(() =>
        {
            Assert.That(BrowserLocator.Find("/a", Full, machine).Choice, Is.EqualTo(new BrowserChoice("/a", "configured")));
            Assert.That(BrowserLocator.Find("  ", Full, machine).Choice, Is.EqualTo(new BrowserChoice("/b", "configured")));
            Assert.That(BrowserLocator.Find(null, Full, machine.With("A11YAUDIT_BROWSER", "")), Is.EqualTo(new BrowserSearch(new(null, "playwright"), Shell, null)));
        });
    }

    [TestCase("--browser", "/gone", null)]
    [TestCase("A11YAUDIT_BROWSER", null, "/gone")]
    public void A_configured_browser_that_is_not_there_is_told_and_nothing_else_is_taken(string source, string? argument, string? variable)
    {
        var search = BrowserLocator.Find(argument, Full, Machines.Linux(Full, "/usr/bin/chromium").With("A11YAUDIT_BROWSER", variable ?? ""));
        Assert.Multiple(() =>
        {
            Assert.That(search.Choice, Is.Null);
            Assert.That(search.MissingFrom, Is.EqualTo(source));
            Assert.That(search.Failure!.Zh, Is.EqualTo($"{source} 指定的浏览器“/gone”不存在，请改成浏览器可执行文件的路径。"));
            Assert.That(search.Failure.En, Is.EqualTo($"the browser \"/gone\" named by {source} does not exist, give the path of a browser's executable."));
        });
    }

    [Test]
    public void Playwrights_full_Chromium_without_its_shell_is_named_by_path() =>
        Assert.That(BrowserLocator.Find(null, Full, Machines.Linux(Full)), Is.EqualTo(new BrowserSearch(new(Full, "playwright"), Full, null)));

    [Test]
    public void Nothing_found_is_told() =>
        Assert.That(BrowserLocator.Find(null, Full, Machines.Linux()).Failure!.Zh, Is.EqualTo("没有找到 Chrome、Edge 或 Chromium 浏览器。"));

    [TestCase(Full, Shell)]
    [TestCase(@"C:\p\chromium-1248\chrome-win64\chrome.exe", @"C:\p\chromium_headless_shell-1248\chrome-headless-shell-win64\chrome-headless-shell.exe")]
    [TestCase("/p/chromium-1248/chrome-mac-arm64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing", "/p/chromium_headless_shell-1248/chrome-headless-shell-mac-arm64/chrome-headless-shell")]
    [TestCase("/usr/bin/chromium", null)]
    public void The_shell_lies_beside_the_full_Chromium(string full, string? shell) => Assert.That(BrowserLocator.HeadlessShellBeside(full), Is.EqualTo(shell));

    private static void IsFound(string path, Machine machine) =>
        Assert.That(BrowserLocator.Find(null, null, machine), Is.EqualTo(new BrowserSearch(new(path, "system"), path, null)));
}
