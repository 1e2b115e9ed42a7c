using System.Text.Json.Serialization;

namespace A11yAudit.Progress;

/// <summary>Where a site stands, in the office's words; the last two are entered by a person.</summary>
[JsonConverter(typeof(KebabEnumConverter<SiteState>))]
public enum SiteState
{
    /// <summary>未连通: no page could be tested.</summary>
    NotReached,

    /// <summary>已开始</summary>
    Started,

    /// <summary>自查达标: everything meant was tested and nothing failed.</summary>
    SelfCheckPassed,

    /// <summary>可申请验收</summary>
    ReadyForAcceptance,

    /// <summary>已验收</summary>
    Accepted,

    /// <summary>回退: passed the self-check in an earlier run and no longer does.</summary>
    Regressed,
}
