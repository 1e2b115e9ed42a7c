namespace A11yAudit.Browser;

/// <summary>What robots.txt forbids us (RFC 9309: our own group if there is one, else *; the longest match wins); pure.</summary>
public sealed class Robots
{
    private readonly List<(string Pattern, bool Allow)> _rules = [];

    /// <summary>Addresses of sitemaps the file names.</summary>
    public IReadOnlyList<string> Sitemaps { get; private init; } = [];

    /// <summary>A file that forbids nothing.</summary>
    public static Robots None { get; } = new();

    public static Robots Parse(string text, string agent)
    {
        ArgumentNullException.ThrowIfNull(text);
        var groups = new List<(List<string> Agents, List<(string, bool)> Rules)>();
        var sitemaps = new List<string>();
        var naming = false;
        foreach (var line in text.Split('\n').Select(l => l.Split('#', 2)[0].Trim()).Where(l => l.Contains(':', StringComparison.Ordinal)))
        {
            var (key, value) = (line.Split(':', 2)[0].Trim().ToUpperInvariant(), line.Split(':', 2)[1].Trim());
            switch (key)
            {
                case "USER-AGENT":
                    if (!naming)
                    {
                        groups.Add(([], []));
                    }

                    groups[^1].Agents.Add(value);
                    break;
                case "ALLOW" or "DISALLOW" when groups.Count > 0 && value.Length > 0:
                    groups[^1].Rules.Add((value, key == "ALLOW"));
                    break;
                case "SITEMAP":
                    sitemaps.Add(value);
                    break;
            }

            naming = key == "USER-AGENT";
        }

        var robots = new Robots { Sitemaps = sitemaps };
        var own = groups.Where(g => g.Agents.Any(a => a != "*" && agent.Contains(a, StringComparison.OrdinalIgnoreCase))).ToList();
        foreach (var group in own.Count > 0 ? own : groups.Where(g => g.Agents.Contains("*")))
        {
            robots._rules.AddRange(group.Rules);
        }

        return robots;
    }

    public bool Allows(string url)
    {
        var path = new Uri(url).PathAndQuery;
        var best = _rules.Where(r => Matches(path, r.Pattern)).OrderByDescending(r => r.Pattern.Length).ThenByDescending(r => r.Allow).FirstOrDefault();
        return best.Pattern is null || best.Allow;
    }

    private static bool Matches(string path, string pattern)
    {
        var anchored = pattern.EndsWith('$');
        var parts = (anchored ? pattern[..^1] : pattern).Split('*');
        if (!path.StartsWith(parts[0], StringComparison.Ordinal))
        {
            return false;
        }

        var at = parts[0].Length;
        foreach (var part in parts.Skip(1))
        {
            var found = path.IndexOf(part, at, StringComparison.Ordinal);
            if (found < 0)
            {
                return false;
            }

            at = found + part.Length;
        }

        return !anchored || at == path.Length || (parts.Length > 1 && path.EndsWith(parts[^1], StringComparison.Ordinal));
    }
}
