using A11yAudit.Browser;

namespace A11yAudit.Tests.Browser;

/// <summary>Machines the tests play.</summary>
internal static class Machines
{
    public static Machine Windows(params string[] files) => Make(OsKind.Windows, files, new()
    {
        ["ProgramFiles"] = @"C:\Program Files",
        ["ProgramFiles(x86)"] = @"C:\Program Files (x86)",
        ["LocalAppData"] = @"C:\Users\li\AppData\Local",
        ["PATH"] = @"C:\Windows;tools;D:\apps\",
    });

    public static Machine MacOs(params string[] files) => Make(OsKind.MacOs, files, new() { ["HOME"] = "/Users/li", ["PATH"] = "/usr/bin:/opt/homebrew/bin" });

    public static Machine Linux(params string[] files) => Make(OsKind.Linux, files, new() { ["HOME"] = "/home/li", ["PATH"] = "/usr/bin::.:bin:/home/li/bin/" });

    public static Machine With(this Machine machine, string variable, string value) =>
        machine with { Environment = name => name == variable ? value : machine.Environment(name) };

    private static Machine Make(OsKind os, string[] files, Dictionary<string, string> variables) =>
        new(os, files.Contains, name => variables.GetValueOrDefault(name), IsRoot: false, Distribution: "");
}
