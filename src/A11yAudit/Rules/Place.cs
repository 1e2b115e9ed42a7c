namespace A11yAudit.Rules;

/// <summary>Where on a page something was seen, so that a developer finds it again.</summary>
/// <param name="Selector">CSS selector inside the innermost frame; shadow hosts are joined by " >>> ".</param>
/// <param name="Snippet">Opening tag and start of the content as the page wrote it, cut to 300 characters.</param>
public sealed record Place(string Selector, string Snippet)
{
    /// <summary>Selectors of the frames to walk through, outermost first; empty for the page itself.</summary>
    public IReadOnlyList<string> Frames { get; init; } = [];

    /// <summary>Tags and positions from the root down, without ids and classes: survives a rebuild that renames every class; null where the rule gave none.</summary>
    public string? Path { get; init; }

    /// <summary>Address of the page, set on findings of site rules only; a page's own findings lie in its record.</summary>
    public string? PageUrl { get; init; }

    /// <summary>Position in the page in CSS pixels, null when it has none.</summary>
    public Box? Box { get; init; }
}
