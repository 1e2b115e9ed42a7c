using System.Text.Json.Serialization;

namespace A11yAudit.Runs;

/// <summary>Which edition of a site a page record was taken in.</summary>
[JsonConverter(typeof(KebabEnumConverter<PageMode>))]
public enum PageMode
{
    /// <summary>原网站: recorded in a context in which no entry was ever pressed.</summary>
    Original,

    /// <summary>适老版</summary>
    Elder,

    /// <summary>无障碍模式</summary>
    BarrierFree,
}
