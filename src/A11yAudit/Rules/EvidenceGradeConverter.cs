using System.Text.Json;
using System.Text.Json.Serialization;

namespace A11yAudit.Rules;

/// <summary>Grades are written with the tags of the compilation they come from (V-a, V-b, RECALLED).</summary>
public sealed class EvidenceGradeConverter : JsonConverter<EvidenceGrade>
{
    public override EvidenceGrade Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.GetString() switch
        {
            "V-a" => EvidenceGrade.VerifiedOriginal,
            "V-b" => EvidenceGrade.VerifiedSecondary,
            "RECALLED" => EvidenceGrade.Recalled,
            var other => throw new JsonException($"unknown evidence grade '{other}'"),
        };

    public override void Write(Utf8JsonWriter writer, EvidenceGrade value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStringValue(value switch
        {
            EvidenceGrade.VerifiedOriginal => "V-a",
            EvidenceGrade.VerifiedSecondary => "V-b",
            _ => "RECALLED",
        });
    }
}
