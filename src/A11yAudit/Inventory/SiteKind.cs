using System.Text.Json.Serialization;

namespace A11yAudit.Inventory;

/// <summary>What a site is in the administration: decides which columns can be expected on it.</summary>
[JsonConverter(typeof(KebabEnumConverter<SiteKind>))]
public enum SiteKind
{
    /// <summary>政府门户网站</summary>
    Portal,

    /// <summary>部门网站</summary>
    Department,

    /// <summary>园区（管委会）网站</summary>
    ParkCommittee,
}
