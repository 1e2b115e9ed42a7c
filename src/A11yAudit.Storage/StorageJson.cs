using System.Text.Json.Serialization;
using A11yAudit.Progress;

namespace A11yAudit.Storage;

/// <summary>The one record the heart never writes by itself: figures of a site, kept so that history costs no unpacking.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(SiteFigures))]
internal sealed partial class StorageJson : JsonSerializerContext;
