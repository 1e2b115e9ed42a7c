using A11yAudit.Browser;

namespace A11yAudit.Tests.Browser;

/// <summary>A program that hangs is given up; one that talks is heard to its end.</summary>
[Platform(Exclude = "Win", Reason = "The fake programs are shell lines")]
public sealed class ChildProcessTests
{
    private readonly List<string> _said = [];

    [SetUp]
    public void Forget() => _said.Clear();

    [Test]
    public async Task Silence_is_given_up()
    {
        var end = await RunAsync("exec sleep 600", TimeSpan.FromMilliseconds(50));
        Assert.That((end.ExitCode, end.Why.Zh), Is.EqualTo((default(int?), "0.1 秒没有进展")));
    }

    [Test]
    public async Task Silence_after_some_words_is_given_up_too()
    {
        var end = await RunAsync("echo 10%; sleep 600 & sleep 600", TimeSpan.FromMilliseconds(500));
        Assert.That((end.Succeeded, end.ExitCode), Is.EqualTo((false, default(int?))));
        Assert.That(_said, Is.EqualTo(new[] { "10%" }));
    }

    [Test]
    public async Task Words_and_exit_code_are_handed_on()
    {
        var end = await RunAsync("printf 'one\\r\\ntwo\\rthree'; echo four >&2; exit 3", TimeSpan.FromMinutes(1));
        Assert.That((end.ExitCode, end.Why.En), Is.EqualTo(((int?)3, "exit code 3")));
        Assert.That(_said, Is.EquivalentTo(new[] { "one", "two", "three", "four" }));
    }

    [Test]
    public async Task It_never_waits_for_a_person_to_type()
    {
        var end = await RunAsync("read answer || exit 7", TimeSpan.FromMinutes(1));
        Assert.That(end.ExitCode, Is.EqualTo(7));
    }

    [Test]
    public async Task A_program_that_is_not_there_is_told()
    {
        var end = await ChildProcess.RunAsync(new("/no/such/node", [], TimeSpan.FromMinutes(1)), _said.Add, TimeProvider.System, CancellationToken.None);
        Assert.That((end.ExitCode, end.Why.En), Is.EqualTo((default(int?), end.Why.En)));
        Assert.That(end.Why.En, Does.StartWith("could not start: "));
    }

    [Test]
    public void Cancelling_ends_it_and_throws()
    {
        using var cancel = new CancellationTokenSource();
        var command = new ChildCommand("/bin/sh", ["-c", "echo begun; exec sleep 600"], TimeSpan.FromMinutes(5));
        Assert.That(
            () => ChildProcess.RunAsync(command, _ => cancel.Cancel(), TimeProvider.System, cancel.Token),
            Throws.InstanceOf<OperationCanceledException>());
    }

    private Task<ChildEnd> RunAsync(string line, TimeSpan quiet) =>
        ChildProcess.RunAsync(new("/bin/sh", ["-c", line], quiet), _said.Add, TimeProvider.System, CancellationToken.None);
}
