using System.Text;

namespace A11yAudit.Reports.Rendering;

/// <summary>The files of reports/ as they were built in; line ends are LF so that hashes agree everywhere.</summary>
internal static class Resources
{
    private const string Root = "reports/";

    public static IReadOnlyList<string> Names { get; } =
        [.. typeof(Resources).Assembly.GetManifestResourceNames()
            .Select(n => n.Replace('\\', '/'))
            .Where(n => n.StartsWith(Root, StringComparison.Ordinal))
            .Select(n => n[Root.Length..])
            .Order(StringComparer.Ordinal)];

    public static string Text(string name)
    {
        var assembly = typeof(Resources).Assembly;
        using var stream = assembly.GetManifestResourceStream(Root + name)
            ?? throw new ArgumentException($"no such file in reports/: {name}", nameof(name));
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
