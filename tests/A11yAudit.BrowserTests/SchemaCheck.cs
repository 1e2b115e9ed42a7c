using System.Globalization;
using System.Text.Json;

namespace A11yAudit.BrowserTests;

/// <summary>Checks a document against the part of JSON Schema 2020-12 our published schemas use; a keyword it does not know throws, so none goes unchecked.</summary>
/// <remarks>JsonSchema.Net cannot be restored here: the registry lacks its JsonPointer.Net.</remarks>
internal sealed class SchemaCheck(JsonElement root)
{
    private readonly List<string> _mistakes = [];

    /// <summary>Every mistake as "where: what", empty for a valid document.</summary>
    public static IReadOnlyList<string> MistakesOf(JsonElement schema, JsonElement document)
    {
        var check = new SchemaCheck(schema);
        check.Look(schema, document, "$");
        return check._mistakes;
    }

    private void Look(JsonElement schema, JsonElement value, string at)
    {
        if (schema.ValueKind == JsonValueKind.False)
        {
            _mistakes.Add($"{at}: not allowed");
        }

        foreach (var keyword in schema.ValueKind == JsonValueKind.Object ? schema.EnumerateObject() : default)
        {
            Keyword(schema, keyword.Name, keyword.Value, value, at);
        }
    }

    private void Keyword(JsonElement schema, string name, JsonElement wanted, JsonElement value, string at)
    {
        switch (name)
        {
            case "$schema" or "$defs" or "title" or "description":
                break;
            case "$ref":
                Look(wanted.GetString()!.Split('/').Skip(1).Aggregate(root, (part, key) => part.GetProperty(key)), value, at);
                break;
            case "type":
                Demand(IsType(wanted.GetString()!, value), $"{at}: no {wanted}");
                break;
            case "const":
                Demand(JsonElement.DeepEquals(wanted, value), $"{at}: {value} is not {wanted}");
                break;
            case "enum":
                Demand(wanted.EnumerateArray().Any(e => JsonElement.DeepEquals(e, value)), $"{at}: {value} is none of {wanted}");
                break;
            case "minLength":
                Demand(value.GetString()!.Length >= wanted.GetInt32(), $"{at}: too short");
                break;
            case "minimum":
                Demand(value.GetInt64() >= wanted.GetInt64(), $"{at}: {value} below {wanted}");
                break;
            case "format":
                Demand(IsFormat(wanted.GetString()!, value.GetString()!), $"{at}: {value} is no {wanted}");
                break;
            case "minItems":
                Demand(value.GetArrayLength() >= wanted.GetInt32(), $"{at}: too few");
                break;
            case "items":
                foreach (var (item, n) in value.EnumerateArray().Select((item, n) => (item, n)))
                {
                    Look(wanted, item, $"{at}[{n}]");
                }

                break;
            default:
                OfObject(schema, name, wanted, value, at);
                break;
        }
    }

    private void OfObject(JsonElement schema, string name, JsonElement wanted, JsonElement value, string at)
    {
        switch (name)
        {
            case "required":
                AllPresent(wanted, value, at);
                break;
            case "dependentRequired":
                foreach (var pair in wanted.EnumerateObject().Where(p => value.TryGetProperty(p.Name, out _)))
                {
                    AllPresent(pair.Value, value, at);
                }

                break;
            case "properties":
                foreach (var property in value.EnumerateObject().Where(p => wanted.TryGetProperty(p.Name, out _)))
                {
                    Look(wanted.GetProperty(property.Name), property.Value, $"{at}.{property.Name}");
                }

                break;
            case "additionalProperties":
                foreach (var property in value.EnumerateObject().Where(p => !(schema.TryGetProperty("properties", out var known) && known.TryGetProperty(p.Name, out _))))
                {
                    Look(wanted, property.Value, $"{at}.{property.Name}");
                }

                break;
            case "propertyNames":
                foreach (var property in value.EnumerateObject())
                {
                    Look(wanted, JsonSerializer.SerializeToElement(property.Name), $"{at} name {property.Name}");
                }

                break;
            default:
                throw new NotSupportedException($"the schema uses '{name}', which this check does not know");
        }
    }

    private void AllPresent(JsonElement names, JsonElement value, string at)
    {
        foreach (var name in names.EnumerateArray().Select(n => n.GetString()!))
        {
            Demand(value.TryGetProperty(name, out _), $"{at}: {name} is missing");
        }
    }

    private void Demand(bool holds, string mistake)
    {
        if (!holds)
        {
            _mistakes.Add(mistake);
        }
    }

    private static bool IsType(string type, JsonElement value) => type switch
    {
        "object" => value.ValueKind == JsonValueKind.Object,
        "array" => value.ValueKind == JsonValueKind.Array,
        "string" => value.ValueKind == JsonValueKind.String,
        "integer" => value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out _),
        _ => throw new NotSupportedException(type),
    };

    private static bool IsFormat(string format, string text) => format switch
    {
        "date" => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _),
        "date-time" => text.Contains('T', StringComparison.Ordinal) && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out _),
        _ => throw new NotSupportedException(format),
    };
}
