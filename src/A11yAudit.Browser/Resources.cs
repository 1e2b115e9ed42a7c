using System.Reflection;

namespace A11yAudit.Browser;

/// <summary>Text files that travel inside an assembly.</summary>
public static class Resources
{
    /// <summary>A resource of this project, by its logical name.</summary>
    internal static string Read(string name) => Read(typeof(Resources).Assembly, name);

    /// <summary>A resource of any assembly; throws when it is not there, since that is a build error.</summary>
    public static string Read(Assembly assembly, string name)
    {
        ArgumentNullException.ThrowIfNull(assembly);
        using var stream = assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"resource {name} is missing from {assembly.GetName().Name}");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
