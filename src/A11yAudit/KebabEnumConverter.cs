using System.Text.Json;
using System.Text.Json.Serialization;

namespace A11yAudit;

/// <summary>Writes enum values in the words of the design (needs-review, not-tested), so files read like the documents.</summary>
public sealed class KebabEnumConverter<T>() : JsonStringEnumConverter<T>(JsonNamingPolicy.KebabCaseLower, allowIntegerValues: false)
    where T : struct, Enum;
