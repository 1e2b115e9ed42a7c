using System.Text.Json.Serialization;

namespace A11yAudit.Runs;

/// <summary>The core page types of a government site; the crawl chooses one of each first.</summary>
[JsonConverter(typeof(KebabEnumConverter<PageType>))]
public enum PageType
{
    Home,
    Elder,
    Disclosure,
    Services,
    Interaction,
    Search,
    Column,
    Article,
    Other,
}
