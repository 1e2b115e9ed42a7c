using A11yAudit.Browser;

namespace A11yAudit.Tests.Browser;

/// <summary>Each system gets one exact command.</summary>
public sealed class InstallAdviceTests
{
    [TestCase("debian", "/usr/bin/apt-get", "sudo apt-get install -y chromium fonts-noto-cjk", "sudo apt-get install -y fonts-noto-cjk")]
    [TestCase("kylin", "/usr/bin/apt-get", "sudo apt-get install -y chromium fonts-noto-cjk", "sudo apt-get install -y fonts-noto-cjk")]
    [TestCase("ubuntu", "/usr/bin/apt-get", "sudo snap install chromium && sudo apt-get install -y fonts-noto-cjk", "sudo apt-get install -y fonts-noto-cjk")]
    [TestCase("openEuler", "/usr/bin/dnf", "sudo dnf install -y chromium 'font(:lang=zh-cn)'", "sudo dnf install -y 'font(:lang=zh-cn)'")]
    [TestCase("centos", "/usr/bin/yum", "sudo yum install -y chromium 'font(:lang=zh-cn)'", "sudo yum install -y 'font(:lang=zh-cn)'")]
    [TestCase("opensuse-leap", "/usr/bin/zypper", "sudo zypper install -y chromium 'font(:lang=zh-cn)'", "sudo zypper install -y 'font(:lang=zh-cn)'")]
    [TestCase("arch", "/usr/bin/pacman", "sudo pacman -S --noconfirm chromium noto-fonts-cjk", "sudo pacman -S --noconfirm noto-fonts-cjk")]
    [TestCase("gentoo", "/usr/bin/emerge", null, null)]
    public void Linux(string distribution, string tool, string? browser, string? font)
    {
        var machine = Machines.Linux(tool) with { Distribution = distribution };
        Assert.Multiple(() =>
        {
            Assert.That(InstallAdvice.Browser(machine), Is.EqualTo(browser));
            Assert.That(InstallAdvice.Font(machine), Is.EqualTo(font));
        });
    }

    [Test]
    public void Root_needs_no_sudo() =>
        Assert.That(InstallAdvice.Browser(Machines.Linux("/usr/bin/apt-get") with { IsRoot = true }), Is.EqualTo("apt-get install -y chromium fonts-noto-cjk"));

    [Test]
    public void Windows_and_macOS() => Assert.Multiple(() =>
    {
        Assert.That(InstallAdvice.Browser(Machines.Windows()), Is.EqualTo("winget install --exact --id Microsoft.Edge"));
        Assert.That(InstallAdvice.Browser(Machines.MacOs()), Is.EqualTo("brew install --cask google-chrome"));
        Assert.That(InstallAdvice.Font(Machines.Windows()), Does.StartWith("Add-WindowsCapability"));
        Assert.That(InstallAdvice.Font(Machines.MacOs()), Does.StartWith("brew install"));
    });

    [TestCase("NAME=\"UOS\"\nID=\"uos\"\nID_LIKE=debian", "uos")]
    [TestCase("NAME=x", "")]
    public void The_distribution_is_read(string text, string id) => Assert.That(Machine.DistributionOf(text.Split('\n')), Is.EqualTo(id));
}
