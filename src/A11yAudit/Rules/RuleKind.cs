using System.Text.Json.Serialization;

namespace A11yAudit.Rules;

/// <summary>What a rule asks about, and so who observes and who judges.</summary>
[JsonConverter(typeof(KebabEnumConverter<RuleKind>))]
public enum RuleKind
{
    /// <summary>axe observes and judges; the words are ours.</summary>
    Adopted,

    /// <summary>Each matching element, judged in the page by check.js.</summary>
    Element,

    /// <summary>Behaviour of one page, observed by driving it, judged in C#.</summary>
    Page,

    /// <summary>Agreement between the pages of a site, judged after the crawl.</summary>
    Site,
}
