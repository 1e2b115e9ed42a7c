using A11yAudit.Runs;

namespace A11yAudit.Browser;

/// <summary>The two screens of the official evaluation, in CSS pixels.</summary>
public static class Screens
{
    public static int Width(Viewport viewport) => viewport == Viewport.Phone ? 375 : 1366;

    public static int Height(Viewport viewport) => viewport == Viewport.Phone ? 812 : 768;
}
