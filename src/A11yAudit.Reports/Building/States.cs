using System.Text.Json;
using A11yAudit.Progress;
using A11yAudit.Reports.Model;

namespace A11yAudit.Reports.Building;

/// <summary>Order and marks of the states of a site.</summary>
internal static class States
{
    /// <summary>Best first, as the office counts them.</summary>
    public static IReadOnlyList<SiteState> InOrder { get; } =
    [
        SiteState.Accepted, SiteState.ReadyForAcceptance, SiteState.SelfCheckPassed,
        SiteState.Started, SiteState.Regressed, SiteState.NotReached,
    ];

    public static StateMark Mark(SiteState state, Words words) =>
        new(JsonNamingPolicy.KebabCaseLower.ConvertName(state.ToString()), words.Of(state));
}
