using System.Reflection;

namespace A11yAudit.Cli;

/// <summary>The program's own version, as it stands in reports.</summary>
internal static class ProgramVersion
{
    public static string Text { get; } = typeof(ProgramVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];
}
